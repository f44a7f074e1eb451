import { io } from '@tensorflow/tfjs-core'

import { ownBuffer } from '../nets/face-nets'
import type { ModelFile } from '../nets/model-files'

interface GraphFile {
  readonly modelTopology: {
    readonly node: readonly {
      readonly name: string
      readonly attr: { readonly shape?: { readonly shape: { dim: { size: string }[] } } }
    }[]
  }
  readonly weightsManifest: readonly [{ readonly weights: io.WeightsManifestEntry[] }]
}

/**
 * CenterNet's graph for a square of `side` pixels. It was written down for 512, but is made of convolutions: besides the size of its
 * input only the three sizes that it grows its features to say so.
 */
export async function sizedGraph(modelFile: ModelFile, side: number): Promise<io.IOHandler> {
  const { modelTopology, weightsManifest } = JSON.parse(
    new TextDecoder().decode(await modelFile('centernet.json')),
  ) as GraphFile
  const [{ weights }] = weightsManifest
  const weightData = ownBuffer(await modelFile('centernet.bin'))
  const view = new DataView(weightData)
  let at = 0
  for (const entry of weights) {
    const cell = grownTo.find(({ name }) => name === entry.name)?.cell
    if (cell !== undefined) for (const axis of [0, 1]) view.setInt32(at + 4 * axis, side / cell, true)
    at += bytesOf(entry)
  }
  const input = modelTopology.node.find(({ name }) => name === 'tower_0/images')!
  const square = { dim: [1, side, side, 3].map((size) => ({ size: String(size) })) }
  Object.assign(input.attr.shape!, { shape: square })
  return io.fromMemory({ modelTopology, weightSpecs: weights, weightData })
}

/** Pixels for each cell of the features after they were grown. */
const grownTo = [
  { name: 'tower_0/CenternetHead/c5_upsample/up_sampling2d/mul', cell: 16 },
  { name: 'tower_0/CenternetHead/c4_upsample/up_sampling2d_1/mul', cell: 8 },
  { name: 'tower_0/CenternetHead/c3_upsample/up_sampling2d_2/mul', cell: 4 },
]

function bytesOf({ shape, quantization }: io.WeightsManifestEntry): number {
  const each = quantization === undefined ? 4 : quantization.dtype === 'float16' ? 2 : 1
  return shape.reduce((product, length) => product * length, 1) * each
}
