import { readFace } from '../faces/read-face'
import type { PixelBox } from '../picture/picture'
import { overlap } from '../objects/sure-objects'
import { knownFace } from './known-face'
import type { PictureNets } from './picture-nets'

/** What the nets make of the known face. */
export interface KnownFaceSeen {
  readonly score: number
  readonly box: PixelBox
  readonly descriptor: Float32Array
  readonly age: number
  readonly intimacy: number
}

/** Throws where no face is found: such nets are of no use. */
export async function seenOnKnownFace({ faces, intimacy }: PictureNets): Promise<KnownFaceSeen> {
  const picture = knownFace()
  const guesses = await faces.ssd.guesses(picture, 0.5, knownSide)
  const [best] = guesses.toSorted((one, other) => other.score - one.score)
  if (best === undefined) throw new Error('the known face was not found')
  const { descriptor, age } = await readFace(picture, best, faces)
  return { ...best, descriptor, age: age?.estimate ?? Number.NaN, intimacy: await intimacy.score(picture) }
}

const knownSide = 192

/** Backends round differently, so they agree within far less than what tells one person from another (0.5). */
export function agrees(one: KnownFaceSeen, other: KnownFaceSeen): boolean {
  const apart = Math.hypot(...one.descriptor.map((value, index) => value - other.descriptor[index]!))
  return (
    Math.abs(one.score - other.score) < 0.02 &&
    overlap(one.box, other.box) > 0.97 &&
    apart < 0.02 &&
    Math.abs(one.age - other.age) <= 1 &&
    Math.abs(one.intimacy - other.intimacy) < 0.02
  )
}
