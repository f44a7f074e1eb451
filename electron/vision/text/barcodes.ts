import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'

import type { TextFinding } from '../../../shared/domain/inference/text/text-line'
import { barcodeKind } from '../../../shared/domain/inference/text/barcode-kind'
import type { ModelFile } from '../nets/model-files'
import { ownBuffer } from '../nets/face-nets'
import type { Picture } from '../picture/picture'
import { shareOf } from '../picture/share'

export interface Barcodes {
  readonly find: (picture: Picture) => Promise<readonly TextFinding[]>
}

/** Barcodes of all common kinds; what they say is judged here and goes no further. */
export async function openBarcodes(modelFile: ModelFile): Promise<Barcodes> {
  const wasm = await modelFile('zxing_reader.wasm')
  await prepareZXingModule({ overrides: { wasmBinary: ownBuffer(wasm) }, fireImmediately: true })
  return {
    find: async (picture) => {
      const codes = await readBarcodes(imageOf(picture), { tryHarder: true, maxNumberOfSymbols: 20 })
      return codes
        .filter(({ isValid }) => isValid)
        .flatMap(({ text, position }) => {
          const corners = [position.topLeft, position.topRight, position.bottomLeft, position.bottomRight]
          const x = Math.min(...corners.map((corner) => corner.x))
          const y = Math.min(...corners.map((corner) => corner.y))
          const width = Math.max(...corners.map((corner) => corner.x)) - x
          const height = Math.max(...corners.map((corner) => corner.y)) - y
          const box = shareOf({ x, y, width, height }, picture)
          const kind = barcodeKind(text)
          const plain: TextFinding = { kind: 'barcode', box }
          return kind === null ? [plain] : [plain, { kind, box }]
        })
    },
  }
}

function imageOf({ width, height, rgb }: Picture) {
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let from = 0, to = 0; from < rgb.length; from += 3, to += 4) {
    data[to] = rgb[from]!
    data[to + 1] = rgb[from + 1]!
    data[to + 2] = rgb[from + 2]!
  }
  return { data, width, height, colorSpace: 'srgb' as const }
}
