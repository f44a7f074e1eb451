import { add, avgPool, fused, matMul, pad, relu, relu6, reshape, softmax, tidy } from '@tensorflow/tfjs-core'
import type { Tensor, Tensor2D, Tensor4D } from '@tensorflow/tfjs-core'

/** A Keras layer as a model file lists it; only what MobileNetV2 needs is understood. */
export interface KerasLayer {
  readonly class_name: string
  readonly config: {
    readonly name: string
    readonly strides?: [number, number]
    readonly pool_size?: [number, number]
    readonly padding?: 'same' | 'valid' | [[number, number], [number, number]]
    readonly epsilon?: number
    readonly activation?: string
    readonly max_value?: number | null
  }
  readonly inbound_nodes: readonly (readonly (readonly [string, ...unknown[]])[])[]
}

export type Weights = Readonly<Record<string, Tensor>>

/**
 * Runs a Keras model, its normalisations folded away (`fold-keras`), layer by layer on the core's own operations: nsfwjs ships its net for tfjs-layers, half a
 * megabyte of code that nothing else here needs. Throws on a layer it does not know.
 */
export function runKeras(layers: readonly KerasLayer[], weights: Weights, input: Tensor4D): Tensor {
  return tidy(() => {
    const outputs = new Map<string, Tensor>()
    for (const layer of layers) {
      const inputs = (layer.inbound_nodes[0] ?? []).map(([name]) => outputs.get(name)!)
      outputs.set(layer.config.name, runLayer(layer, weights, inputs.length === 0 ? [input] : inputs))
    }
    return outputs.get(layers.at(-1)!.config.name)!
  })
}

function runLayer(layer: KerasLayer, weights: Weights, inputs: readonly Tensor[]): Tensor {
  const { config } = layer
  const first = inputs[0] as Tensor4D
  const weight = (name: string): Tensor => weights[`${config.name}/${name}`]!
  const border = config.padding === 'same' ? 'same' : 'valid'
  switch (layer.class_name) {
    case 'InputLayer':
    case 'Dropout':
      return first
    case 'ZeroPadding2D':
      return pad(first, [[0, 0], ...(config.padding as [[number, number], [number, number]]), [0, 0]])
    case 'Conv2D':
      return fused.conv2d({ ...convolution(layer, weights), x: first, filter: weight('kernel') as Tensor4D })
    case 'DepthwiseConv2D':
      return fused.depthwiseConv2d({
        ...convolution(layer, weights),
        x: first,
        filter: weight('depthwise_kernel') as Tensor4D,
      })
    case 'ReLU':
      return config.max_value === 6 ? relu6(first) : relu(first)
    case 'Add':
      return add(first, inputs[1]!)
    case 'AveragePooling2D':
      return avgPool(first, config.pool_size!, config.strides!, border)
    case 'Flatten':
      return reshape(first, [first.shape[0], -1])
    case 'Dense':
      return activated(
        withBias(matMul(first as Tensor, weight('kernel') as Tensor2D), weight('bias')),
        config.activation,
      )
    default:
      throw new Error(`a ${layer.class_name} layer is not understood`)
  }
}

function convolution({ config }: KerasLayer, weights: Weights) {
  const bias = weights[`${config.name}/bias`]
  return {
    strides: config.strides!,
    pad: config.padding === 'same' ? ('same' as const) : ('valid' as const),
    activation: config.activation === 'relu6' ? ('relu6' as const) : ('linear' as const),
    ...(bias === undefined ? {} : { bias }),
  }
}

const withBias = (value: Tensor, bias: Tensor | undefined): Tensor =>
  bias === undefined ? value : add(value, bias)

function activated(value: Tensor, activation: string | undefined): Tensor {
  if (activation === 'relu') return relu(value)
  if (activation === 'softmax') return softmax(value)
  return value
}
