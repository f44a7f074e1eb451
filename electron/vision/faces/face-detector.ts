import { concat, fused, mul, reshape, slice, tensor1d, tensor4d, tidy } from '@tensorflow/tfjs-core'
import type { Tensor, Tensor1D, Tensor4D } from '@tensorflow/tfjs-core'

import type { Picture } from '../picture/picture'
import { fitted } from '../picture/fitted'
import { floatsOf } from '../picture/floats'
import { anchorsFor, decoded, side } from './anchors'
import type { LocatedFace } from './locate-faces'

export type SsdWeights = Readonly<Record<string, Tensor>>

export interface FaceDetector {
  /** Every box that scores at least so much, overlapping ones too; in pixels of the picture. */
  readonly guesses: (picture: Picture, least: number, longest?: number) => Promise<readonly LocatedFace[]>
}

/**
 * face-api's SSD MobileNet, its weights run by our own few lines: normalisation folded into the convolutions, no black bars, and
 * the boxes decoded only where there is a face (face-api's own copies all 5,118 boxes for each pair that it compares).
 */
export function faceDetector(weights: SsdWeights): FaceDetector {
  const anchors = weights['Output/extra_dim']!.dataSync() as Float32Array
  const trunk = Array.from({ length: pairs }, (_, index) => depthwiseOf(weights, index + 1))
  return {
    guesses: async (picture, least, longest = side) => {
      const { picture: small, scale } = fitted(picture, longest, step)
      const [boxes, classes] = tidy(() => predict(small, weights, trunk))
      const found = [await boxes.data(), await classes.data()] as const
      boxes.dispose()
      classes.dispose()
      return decoded(found, { anchors: anchorsFor(small, anchors), least }).map(({ score, box }) => ({
        score,
        box: {
          x: box.x * side * scale,
          y: box.y * side * scale,
          width: box.width * side * scale,
          height: box.height * side * scale,
        },
      }))
    },
  }
}

const pairs = 13

/** A side that is odd after five halvings is padded on its other end, and large faces move by half a cell. */
const step = 64

interface Folded {
  readonly filter: Tensor4D
  readonly bias: Tensor1D
}

/** A depthwise layer and the normalisation behind it as one: `γ / √(σ² + ε)` scales the filter. */
function depthwiseOf(weights: SsdWeights, layer: number): Folded {
  const name = `MobilenetV1/Conv2d_${String(layer)}_depthwise`
  const of = (part: string): Float32Array => weights[`${name}/BatchNorm/${part}`]!.dataSync() as Float32Array
  const [gamma, beta, mean, variance] = ['gamma', 'beta', 'moving_mean', 'moving_variance'].map(of) as [
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
  ]
  const factor = gamma.map((each, channel) => each / Math.sqrt(variance[channel]! + 0.001))
  return {
    filter: tidy(() =>
      mul<Tensor4D>(
        weights[`${name}/depthwise_weights`]!,
        reshape(tensor1d(factor), [1, 1, factor.length, 1]),
      ),
    ),
    bias: tensor1d(beta.map((each, channel) => each - mean[channel]! * factor[channel]!)),
  }
}

function predict(
  picture: Picture,
  weights: SsdWeights,
  trunk: readonly Folded[],
): [boxes: Tensor, classes: Tensor] {
  const conv = (x: Tensor4D, name: string, strides: 1 | 2): Tensor4D =>
    fused.conv2d({
      x,
      filter: weights[`${name}/weights`] as Tensor4D,
      bias: weights[`${name}/convolution_bn_offset`]!,
      strides,
      pad: 'same',
      activation: 'relu6',
    })
  let x = conv(inputOf(picture), 'MobilenetV1/Conv2d_0_pointwise', 2)
  let eleventh = x
  for (const [index, { filter, bias }] of trunk.entries()) {
    const layer = index + 1
    const strides = halving.has(layer) ? 2 : 1
    const deep = fused.depthwiseConv2d({ x, filter, bias, strides, pad: 'same', activation: 'relu6' })
    x = conv(deep, `MobilenetV1/Conv2d_${String(layer)}_pointwise`, 1)
    if (layer === 11) eleventh = x
  }
  const levels = [eleventh, x]
  for (const layer of [0, 2, 4, 6]) {
    x = conv(x, `Prediction/Conv2d_${String(layer)}_pointwise`, 1)
    x = conv(x, `Prediction/Conv2d_${String(layer + 1)}_pointwise`, 2)
    levels.push(x)
  }
  const head = (part: string, numbers: number): Tensor =>
    concat(
      levels.map((level, index) => {
        const name = `Prediction/BoxPredictor_${String(index)}/${part}`
        const filter = weights[`${name}/weights`] as Tensor4D
        const bias = weights[`${name}/biases`]!
        return reshape(fused.conv2d({ x: level, filter, bias, strides: 1, pad: 'same' }), [-1, numbers])
      }),
    )
  // The second of its three classes is a face.
  return [head('BoxEncodingPredictor', 4), slice(head('ClassPredictor', 3), [0, 1], [-1, 1])]
}

const halving: ReadonlySet<number> = new Set([2, 4, 6, 12])

/** −1 to 1. */
const inputOf = (picture: Picture): Tensor4D =>
  tensor4d(floatsOf(picture, 1 / 127.5, [-1, -1, -1]), [1, picture.height, picture.width, 3])
