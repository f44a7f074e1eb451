import { fused, maxPool, tensor4d, tidy } from '@tensorflow/tfjs-core'
import type { Tensor, Tensor4D } from '@tensorflow/tfjs-core'

import { fitted } from '../picture/fitted'
import { floatsOf } from '../picture/floats'
import type { Picture } from '../picture/picture'
import type { FaceDetector } from './face-detector'

type Weights = Readonly<Record<string, Tensor>>

/** Pixels on the picture's longest side: it is asked only where no person is suspected, so for a face by itself. */
const side = 320

/**
 * face-api's tiny detector (a YOLO v2 with separable convolutions), its weights run by our own few lines: without black bars, and
 * with its leaky rectifiers inside the convolutions.
 */
export function quickDetector(weights: Weights): FaceDetector {
  return {
    guesses: async (picture, least) => {
      const { picture: small, scale } = fitted(picture, side, cellSide)
      const output = tidy(() => predict(small, weights))
      const [, rows, columns] = output.shape
      const numbers = (await output.data()) as Float32Array
      output.dispose()
      const found: { readonly score: number; readonly box: ReturnType<typeof boxAt> }[] = []
      for (let index = 0; index < rows * columns * anchors.length; index++) {
        const at = index * numbersPerBox
        const score = sigmoid(numbers[at + 4]!)
        if (score < least) continue
        const cell = Math.floor(index / anchors.length)
        const place = { column: cell % columns, row: Math.floor(cell / columns) }
        found.push({
          score,
          box: boxAt(numbers.subarray(at, at + 4), place, { anchor: index % anchors.length, scale }),
        })
      }
      return found
    },
  }
}

const cellSide = 32
const numbersPerBox = 5
/** face-api's, in cells. */
const anchors = [
  [1.603231, 2.094468],
  [6.041143, 7.080126],
  [2.882459, 3.518061],
  [4.266906, 5.178857],
  [9.041765, 10.66308],
] as const

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value))

/** YOLO v2's boxes (Redmon and Farhadi 2016, section 2), in pixels of the picture. */
function boxAt(
  numbers: Float32Array,
  { column, row }: { readonly column: number; readonly row: number },
  { anchor, scale }: { readonly anchor: number; readonly scale: number },
) {
  const cell = cellSide * scale
  const [wide, high] = anchors[anchor]!
  const width = Math.exp(numbers[2]!) * wide * cell
  const height = Math.exp(numbers[3]!) * high * cell
  const x = (column + sigmoid(numbers[0]!)) * cell - width / 2
  const y = (row + sigmoid(numbers[1]!)) * cell - height / 2
  return { x, y, width, height }
}

const leaky = { activation: 'leakyrelu', leakyreluAlpha: 0.1 } as const

function predict(picture: Picture, weights: Weights): Tensor4D {
  const pixels = floatsOf(picture, 1 / 255, [-117.001 / 255, -114.697 / 255, -97.404 / 255])
  let x = fused.conv2d({
    x: tensor4d(pixels, [1, picture.height, picture.width, 3]),
    filter: weights['conv0/filters'] as Tensor4D,
    bias: weights['conv0/bias']!,
    strides: 1,
    pad: 'valid',
    ...leaky,
  })
  for (const layer of [1, 2, 3, 4, 5])
    x = separable(maxPool(x, 2, 2, 'same'), `conv${String(layer)}`, weights)
  return fused.conv2d({
    x: maxPool(x, 2, 1, 'same'),
    filter: weights['conv8/filters'] as Tensor4D,
    bias: weights['conv8/bias']!,
    strides: 1,
    pad: 'valid',
  })
}

function separable(x: Tensor4D, name: string, weights: Weights): Tensor4D {
  const deep = fused.depthwiseConv2d({
    x,
    filter: weights[`${name}/depthwise_filter`] as Tensor4D,
    strides: 1,
    pad: 'same',
  })
  return fused.conv2d({
    x: deep,
    filter: weights[`${name}/pointwise_filter`] as Tensor4D,
    bias: weights[`${name}/bias`]!,
    strides: 1,
    pad: 'same',
    ...leaky,
  })
}
