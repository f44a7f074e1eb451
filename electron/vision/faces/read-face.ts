import { tensor3d } from '@tensorflow/tfjs-core'
import type { Tensor3D } from '@tensorflow/tfjs-core'

import type { Face } from '../../../shared/domain/item/facts'
import type { Point } from '../nets/face-api'
import type { FaceNets } from '../nets/face-nets'
import type { Picture, PixelBox } from '../picture/picture'
import { cut } from '../picture/scale'
import { ageRange } from './age-range'
import { alignedFace } from './aligned-face'
import type { LocatedFace } from './locate-faces'

export interface FaceReading {
  readonly age: Face['age']
  readonly expression: Face['expression']
  /** dlib's 128 numbers: faces of one person lie near each other. */
  readonly descriptor: Float32Array
}

/** Landmarks, then descriptor, age and expression of one located face. */
export async function readFace(picture: Picture, face: LocatedFace, nets: FaceNets): Promise<FaceReading> {
  const landmarks = await landmarksOf(picture, face.box, nets)
  const chip = alignedFace(picture, landmarks, { side: 150, padding: 0.25 })
  const descriptor = await nets.descriptor.descriptor(chip)
  const close = alignedFace(picture, landmarks, { side: 112, padding: 0.15 })
  const { age } = await withTensor(close, (pixels) => nets.age.predictAgeAndGender(pixels))
  const expressions = await withTensor(close, (pixels) => nets.expression.predictExpressions(pixels))
  return { age: ageRange(age, face.box), expression: strongest(expressions), descriptor }
}

const landmarkSide = 112
/** The net wants the whole face; detectors cut chins and foreheads off. */
const landmarkMargin = 0.1

async function landmarksOf(picture: Picture, box: PixelBox, nets: FaceNets): Promise<readonly Point[]> {
  const side = Math.max(box.width, box.height) * (1 + 2 * landmarkMargin)
  const left = box.x + (box.width - side) / 2
  const top = box.y + (box.height - side) / 2
  const square = cut(
    picture,
    { x: left, y: top, width: side, height: side },
    { width: landmarkSide, height: landmarkSide },
  )
  const { positions } = await withTensor(square, (pixels) => nets.landmarks.detectLandmarks(pixels))
  const scale = side / landmarkSide
  return positions.map(({ x, y }) => ({ x: left + x * scale, y: top + y * scale }))
}

function strongest(expressions: object): string | null {
  const [best] = Object.entries(expressions as Readonly<Record<string, number>>).toSorted(
    ([, one], [, other]) => other - one,
  )
  return best?.[0] ?? null
}

async function withTensor<Result>(
  picture: Picture,
  use: (pixels: Tensor3D) => Promise<Result>,
): Promise<Result> {
  const pixels = tensor3d(picture.rgb, [picture.height, picture.width, 3], 'int32')
  try {
    return await use(pixels)
  } finally {
    pixels.dispose()
  }
}
