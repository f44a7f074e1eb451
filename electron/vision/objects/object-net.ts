import { cast, expandDims, io, tensor3d, tidy } from '@tensorflow/tfjs-core'
import type { Tensor } from '@tensorflow/tfjs-core'
import { loadGraphModel } from '@tensorflow/tfjs-converter'
import type { GraphModel } from '@tensorflow/tfjs-converter'

import { cocoLabels } from '../../../shared/domain/item/coco-labels'
import type { CocoLabel } from '../../../shared/domain/item/coco-labels'
import { ownBuffer } from '../nets/face-nets'
import type { ModelFile } from '../nets/model-files'
import type { Picture, PixelBox } from '../picture/picture'
import { letterboxed } from '../picture/scale'

export interface ObjectCandidate {
  readonly label: CocoLabel
  readonly score: number
  /** In pixels of the picture that was looked at. */
  readonly box: PixelBox
}

export interface ObjectNet {
  /** CenterNet's hundred best guesses, unfiltered. */
  readonly candidates: (picture: Picture) => Promise<readonly ObjectCandidate[]>
}

const side = 512

export async function openObjectNet(modelFile: ModelFile): Promise<ObjectNet> {
  const graph = JSON.parse(new TextDecoder().decode(await modelFile('centernet.json'))) as {
    modelTopology: object
    weightsManifest: [{ weights: io.WeightsManifestEntry[] }]
  }
  const net = await loadGraphModel(
    io.fromMemory({
      modelTopology: graph.modelTopology,
      weightSpecs: graph.weightsManifest[0].weights,
      weightData: ownBuffer(await modelFile('centernet.bin')),
    }),
  )
  return { candidates: (picture) => guess(net, picture) }
}

async function guess(net: GraphModel, picture: Picture): Promise<readonly ObjectCandidate[]> {
  // Letterboxed, not stretched: a stretched cat was read as a dog (engine.md).
  const { picture: square, scale, left, top } = letterboxed(picture, side)
  const output = tidy(() => {
    const pixels = expandDims(cast(tensor3d(square.rgb, [side, side, 3], 'int32'), 'float32'))
    return net.execute(pixels, 'tower_0/detections') as Tensor
  })
  const rows = await output.data()
  output.dispose()
  return Array.from({ length: rows.length / 6 }, (_, row): ObjectCandidate | null => {
    const [x1, y1, x2, y2, score, kind] = rows.slice(row * 6, row * 6 + 6) as unknown as readonly [
      number,
      number,
      number,
      number,
      number,
      number,
    ]
    const label = cocoLabels[kind]
    if (label === undefined || !(score > 0)) return null
    const box = clipped(
      { x: (x1 - left) * scale, y: (y1 - top) * scale, width: (x2 - x1) * scale, height: (y2 - y1) * scale },
      picture,
    )
    return box.width < 1 || box.height < 1 ? null : { label, score: Math.min(1, score), box }
  }).filter((candidate) => candidate !== null)
}

function clipped(box: PixelBox, picture: Picture): PixelBox {
  const x = Math.max(0, box.x)
  const y = Math.max(0, box.y)
  return {
    x,
    y,
    width: Math.min(picture.width, box.x + box.width) - x,
    height: Math.min(picture.height, box.y + box.height) - y,
  }
}
