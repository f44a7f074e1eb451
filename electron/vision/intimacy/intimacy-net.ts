import { cast, div, expandDims, io, tensor3d, tidy } from '@tensorflow/tfjs-core'
import type { Tensor4D } from '@tensorflow/tfjs-core'

import { ownBuffer } from '../nets/face-nets'
import { folded } from '../nets/fold-keras'
import { runKeras } from '../nets/keras-net'
import type { KerasLayer } from '../nets/keras-net'
import type { ModelFile } from '../nets/model-files'
import type { Picture } from '../picture/picture'
import { scaled } from '../picture/scale'

export interface IntimacyNet {
  /** 0 to 1: how far the picture might be read as intimate. Never a fact. */
  readonly score: (picture: Picture) => Promise<number>
}

const side = 224

export async function openIntimacyNet(modelFile: ModelFile): Promise<IntimacyNet> {
  const model = JSON.parse(new TextDecoder().decode(await modelFile('intimacy.json'))) as {
    modelTopology: { model_config: { config: { layers: readonly KerasLayer[] } } }
    weightsManifest: [{ weights: io.WeightsManifestEntry[] }]
  }
  const decoded = io.decodeWeights(
    ownBuffer(await modelFile('intimacy.bin')),
    model.weightsManifest[0].weights,
  )
  const { layers, weights } = folded({
    layers: model.modelTopology.model_config.config.layers,
    weights: decoded,
  })
  return {
    score: async (picture) => {
      const output = tidy(() => {
        const pixels = tensor3d(scaled(picture, side, side).rgb, [side, side, 3], 'int32')
        return runKeras(layers, weights, expandDims<Tensor4D>(div(cast(pixels, 'float32'), 255)))
      })
      const kinds = await output.data()
      output.dispose()
      return scoreOf(kinds)
    },
  }
}

/** nsfwjs's classes in its order: drawing, hentai, neutral, porn, sexy. */
const [hentai, porn, sexy] = [1, 3, 4] as const

/** "Sexy" counts for half: the net gave ordinary party photos 0.69 of it (engine.md). */
const scoreOf = (kinds: ArrayLike<number>): number =>
  Math.max(0, Math.min(1, kinds[porn]! + kinds[hentai]! + kinds[sexy]! / 2))
