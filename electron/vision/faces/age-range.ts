import type { AgeEstimate } from '../../../shared/domain/item/facts'
import type { PixelBox } from '../picture/picture'

/**
 * An age as a range that holds nine of ten: the net's mean error in its age group (face-api 1.7.15, TUTORIAL.md, its own test
 * sets) times 2.3, the ninth decile of the error's size when errors fall off like a Laplace distribution. Faces
 * under 60 pixels get half as much again: the same person's estimates scatter that much more there.
 */
export function ageRange(estimate: number, box: PixelBox): AgeEstimate {
  const years = Math.max(0, Math.min(120, estimate))
  const group = meanErrors.find(({ upTo }) => years < upTo) ?? meanErrors.at(-1)!
  const coarseness = Math.max(box.width, box.height) < 60 ? 1.5 : 1
  const half = 2.3 * group.meanError * coarseness
  return {
    estimate: Math.round(years),
    low: Math.max(0, Math.floor(years - half)),
    high: Math.min(120, Math.ceil(years + half)),
  }
}

const meanErrors = [
  { upTo: 4, meanError: 1.52 },
  { upTo: 9, meanError: 3.06 },
  { upTo: 19, meanError: 4.82 },
  { upTo: 29, meanError: 4.99 },
  { upTo: 41, meanError: 5.43 },
  { upTo: 60, meanError: 4.94 },
  { upTo: 80, meanError: 6.17 },
  { upTo: 121, meanError: 9.91 },
] as const
