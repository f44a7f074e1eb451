import {
  add,
  avgPool,
  fused,
  matMul,
  maxPool,
  mean,
  mul,
  pad,
  relu,
  tensor4d,
  tidy,
} from '@tensorflow/tfjs-core'
import type { Tensor, Tensor1D, Tensor2D, Tensor4D } from '@tensorflow/tfjs-core'

import { floatsOf } from '../picture/floats'
import type { Picture } from '../picture/picture'

export interface DescriptorNet {
  /** 128 numbers of an aligned face of 150 × 150 pixels. */
  readonly descriptor: (chip: Picture) => Promise<Float32Array>
}

/**
 * dlib's ResNet with face-api's weights, each convolution's bias and scale folded into it: as passes of their own over the
 * features they cost as much as the convolutions.
 */
export function descriptorNet(weights: Readonly<Record<string, Tensor>>): DescriptorNet {
  const layers = new Map(
    Object.keys(weights)
      .filter((name) => name.endsWith('/conv/filters'))
      .map((name) => name.slice(0, -'/conv/filters'.length))
      .map((name) => [name, foldedLayer(name, weights)] as const),
  )
  return {
    descriptor: async (chip) => {
      const output = tidy(() => {
        const features = blocks.reduce((x, block) => throughBlock(x, block, layers), entry(chip, layers))
        return matMul(mean<Tensor2D>(features, [1, 2]), weights['fc'] as Tensor2D)
      })
      const numbers = (await output.data()) as Float32Array
      output.dispose()
      return numbers
    },
  }
}

interface Layer {
  readonly filter: Tensor4D
  readonly bias: Tensor1D
}
type Layers = ReadonlyMap<string, Layer>

function foldedLayer(name: string, weights: Readonly<Record<string, Tensor>>): Layer {
  const scale = weights[`${name}/scale/weights`]!
  return tidy(() => ({
    filter: mul<Tensor4D>(weights[`${name}/conv/filters`]!, scale),
    bias: add<Tensor1D>(mul(weights[`${name}/conv/bias`]!, scale), weights[`${name}/scale/biases`]!),
  }))
}

/** Those that end in `down` halve the picture; but for the last they double its features too. */
const blocks = [
  ...['conv32_1', 'conv32_2', 'conv32_3'],
  ...['conv64_down', 'conv64_1', 'conv64_2', 'conv64_3'],
  ...['conv128_down', 'conv128_1', 'conv128_2'],
  ...['conv256_down', 'conv256_1', 'conv256_2', 'conv256_down_out'],
]

/** The mean colour that dlib subtracts, of 255. */
const minusMean = [-122.782 / 255, -117.001 / 255, -104.298 / 255] as const

function entry(chip: Picture, layers: Layers): Tensor4D {
  const input = tensor4d(floatsOf(chip, 1 / 255, minusMean), [1, chip.height, chip.width, 3])
  return maxPool(
    convolved(input, layers.get('conv32_down')!, { strides: 2, activation: 'relu' }),
    3,
    2,
    'valid',
  )
}

function throughBlock(x: Tensor4D, block: string, layers: Layers): Tensor4D {
  const halves = block.includes('down')
  const first = convolved(x, layers.get(`${block}/conv1`)!, { strides: halves ? 2 : 1, activation: 'relu' })
  const second = convolved(first, layers.get(`${block}/conv2`)!, { strides: 1, activation: 'linear' })
  return halves ? relu(sumOfHalved(avgPool(x, 2, 2, 'valid'), second)) : relu(add<Tensor4D>(second, x))
}

const convolved = (
  x: Tensor4D,
  layer: Layer,
  { strides, activation }: { readonly strides: 1 | 2; readonly activation: 'relu' | 'linear' },
): Tensor4D => fused.conv2d({ ...layer, x, strides, activation, pad: strides === 2 ? 'valid' : 'same' })

/** The halved input and its features, the smaller filled up with zeros. */
function sumOfHalved(halved: Tensor4D, features: Tensor4D): Tensor4D {
  const missing = (axis: 1 | 2 | 3): [number, number] => [
    0,
    Math.max(0, halved.shape[axis] - features.shape[axis]),
  ]
  const grown = pad(features, [[0, 0], missing(1), missing(2), [0, 0]])
  const more = features.shape[3] - halved.shape[3]
  return add(
    more > 0
      ? pad(halved, [
          [0, 0],
          [0, 0],
          [0, 0],
          [0, more],
        ])
      : halved,
    grown,
  )
}
