import { tensor3d } from '@tensorflow/tfjs-core'

import { faceApi } from '../nets/face-api'
import type { DetectorNet } from '../nets/face-api'
import type { FaceNets } from '../nets/face-nets'
import type { ObjectCandidate } from '../objects/object-net'
import { overlap } from '../objects/sure-objects'
import type { Picture, PixelBox } from '../picture/picture'
import { animalFace } from './animal-face'

export interface LocatedFace {
  readonly box: PixelBox
  readonly score: number
}

/**
 * Faces by the SSD detector, behind a cascade: it costs more than everything else together, so that it runs only where the
 * object net suspects a person at all (every labelled photo with a face has a person at 0.2 or more), or where the
 * quick detector sees a face by itself.
 */
export async function locateFaces(
  picture: Picture,
  candidates: readonly ObjectCandidate[],
  nets: FaceNets,
): Promise<readonly LocatedFace[]> {
  if (!(await mayHoldFaces(picture, candidates, nets.tiny))) return []
  const guesses = await nets.ssd.guesses(picture, faceThreshold)
  const located = guesses.map(({ box, score }) => ({ score, box: inside(box, picture) }))
  return unique(located.filter((face) => isPlausible(face, picture) && !animalFace(face, candidates)))
}

const personSuspicion = 0.12
/** Measured: at 0.5 the SSD misses faces in 7 % of the photos, at 0.38 in 4 %, and finds no more that are none. */
const faceThreshold = 0.38
const quickOptions = new faceApi.TinyFaceDetectorOptions({ inputSize: 320, scoreThreshold: 0.5 })

export const suspectsPerson = (candidates: readonly ObjectCandidate[]): boolean =>
  candidates.some(({ label, score }) => label === 'person' && score >= personSuspicion)

async function mayHoldFaces(
  picture: Picture,
  candidates: readonly ObjectCandidate[],
  quick: DetectorNet,
): Promise<boolean> {
  if (suspectsPerson(candidates)) return true
  return (await detect(picture, quick, quickOptions)).length > 0
}

async function detect(picture: Picture, net: DetectorNet, options: object): Promise<readonly LocatedFace[]> {
  const pixels = tensor3d(picture.rgb, [picture.height, picture.width, 3], 'int32')
  try {
    const found = await net.locateFaces(pixels, options)
    return found.map(({ box, score }) => ({ score, box: inside(box, picture) }))
  } finally {
    pixels.dispose()
  }
}

function inside(box: PixelBox, picture: Picture): PixelBox {
  const x = Math.max(0, box.x)
  const y = Math.max(0, box.y)
  return {
    x,
    y,
    width: Math.min(picture.width, box.x + box.width) - x,
    height: Math.min(picture.height, box.y + box.height) - y,
  }
}

/** No face is a sliver, smaller than the descriptor can use, or the whole picture with nothing around it. */
function isPlausible({ box }: LocatedFace, picture: Picture): boolean {
  const smallest = Math.min(box.width, box.height)
  if (smallest < 8 || Math.max(box.width, box.height) > 2.5 * smallest) return false
  return box.width < 0.97 * picture.width || box.height < 0.97 * picture.height
}

const unique = (faces: readonly LocatedFace[]): readonly LocatedFace[] =>
  faces
    .toSorted((one, other) => other.score - one.score)
    .reduce<readonly LocatedFace[]>(
      (kept, face) => (kept.some((better) => overlap(better.box, face.box) > 0.4) ? kept : [...kept, face]),
      [],
    )
