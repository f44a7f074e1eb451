import type { Picture, PixelBox } from '../picture/picture'
import type { ObjectCandidate } from './object-net'

/**
 * The candidates that are asserted. Thresholds measured on the labelled corpus (`npm run check:vision` shows the table):
 * CenterNet's scores are low, and most of its false tags name a second class for a thing it has already named, so that
 * one thing keeps one name and a low threshold becomes affordable. Small things need more.
 */
export function sureObjects(
  candidates: readonly ObjectCandidate[],
  picture: Picture,
): readonly ObjectCandidate[] {
  const area = picture.width * picture.height
  const threshold = ({ box }: ObjectCandidate): number =>
    (box.width * box.height) / area >= smallShare ? thingThreshold : smallThingThreshold
  return candidates
    .filter((candidate) => candidate.score >= threshold(candidate))
    .toSorted((one, other) => other.score - one.score)
    .reduce<readonly ObjectCandidate[]>(
      (kept, candidate) =>
        kept.some((better) => isSameThing(better, candidate)) ? kept : [...kept, candidate],
      [],
    )
}

const smallShare = 0.01
const thingThreshold = 0.2
const smallThingThreshold = 0.3

const isSameThing = (one: ObjectCandidate, other: ObjectCandidate): boolean =>
  overlap(one.box, other.box) > (one.label === other.label ? 0.6 : 0.75)

/** Intersection over union. */
export function overlap(one: PixelBox, other: PixelBox): number {
  const shared = sharedArea(one, other)
  return shared / (one.width * one.height + other.width * other.height - shared)
}

export function sharedArea(one: PixelBox, other: PixelBox): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return Math.max(0, width) * Math.max(0, height)
}
