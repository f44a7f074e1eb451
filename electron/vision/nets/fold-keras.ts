import { mul, reshape, tensor1d, tidy } from '@tensorflow/tfjs-core'
import type { Tensor } from '@tensorflow/tfjs-core'

import type { KerasLayer, Weights } from './keras-net'

export interface KerasModel {
  readonly layers: readonly KerasLayer[]
  readonly weights: Weights
}

/**
 * The same net with every normalisation folded into the convolution before it, and with it the ReLU of six behind: those
 * passes over memory cost as much as the convolutions. Throws where a normalisation follows anything else.
 */
export function folded({ layers, weights }: KerasModel): KerasModel {
  const kept = new Map<string, KerasLayer>()
  const replaced = new Map<string, string>()
  const more: Record<string, Tensor> = { ...weights }
  for (const layer of layers) {
    const [input] = inputsOf(layer, replaced)
    const before = kept.get(input ?? '')
    if (layer.class_name === 'BatchNormalization') {
      if (before === undefined) throw new Error(`${layer.config.name} has nothing to fold into`)
      Object.assign(more, foldedWeights(before, layer, weights))
      replaced.set(layer.config.name, before.config.name)
    } else if (layer.class_name === 'ReLU' && layer.config.max_value === 6 && isConvolution(before)) {
      kept.set(before.config.name, { ...before, config: { ...before.config, activation: 'relu6' } })
      replaced.set(layer.config.name, before.config.name)
    } else {
      kept.set(layer.config.name, withInputs(layer, inputsOf(layer, replaced)))
    }
  }
  return { layers: [...kept.values()], weights: more }
}

const inputsOf = ({ inbound_nodes }: KerasLayer, replaced: ReadonlyMap<string, string>): readonly string[] =>
  (inbound_nodes[0] ?? []).map(([name]) => replaced.get(name) ?? name)

const withInputs = (layer: KerasLayer, inputs: readonly string[]): KerasLayer => ({
  ...layer,
  inbound_nodes: inputs.length === 0 ? [] : [inputs.map((name) => [name] as const)],
})

const isConvolution = (layer: KerasLayer | undefined): layer is KerasLayer =>
  layer?.class_name === 'Conv2D' || layer?.class_name === 'DepthwiseConv2D'

/** `γ / √(σ² + ε)` scales the filter of each channel; the rest becomes its bias. */
function foldedWeights(convolution: KerasLayer, norm: KerasLayer, weights: Weights): Weights {
  const of = (name: string): Float32Array =>
    weights[`${norm.config.name}/${name}`]!.dataSync() as Float32Array
  const [gamma, beta, mean, variance] = [of('gamma'), of('beta'), of('moving_mean'), of('moving_variance')]
  const factor = gamma.map((each, channel) => each / Math.sqrt(variance[channel]! + norm.config.epsilon!))
  const isDeep = convolution.class_name === 'DepthwiseConv2D'
  const kernel = `${convolution.config.name}/${isDeep ? 'depthwise_kernel' : 'kernel'}`
  const shape = isDeep ? [1, 1, factor.length, 1] : [1, 1, 1, factor.length]
  return {
    [kernel]: tidy(() => mul(weights[kernel]!, reshape(tensor1d(factor), shape))),
    [`${convolution.config.name}/bias`]: tensor1d(
      beta.map((each, channel) => each - mean[channel]! * factor[channel]!),
    ),
  }
}
