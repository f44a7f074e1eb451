import { gunzipSync } from 'node:zlib'

import openCore from 'tesseract.js-core/tesseract-core-simd-lstm.js'

import type { ModelFile } from '../nets/model-files'
import type { GreyPicture } from '../picture/grey'

export interface ReadWord {
  readonly text: string
  /** 0 to 100. */
  readonly confidence: number
  /** In pixels of the picture that was read. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Words of one line share it. */
  readonly line: string
}

export interface OcrOptions {
  /** Tesseract’s page segmentation: 3 automatic, 6 one block, 7 one line. */
  readonly layout: 3 | 6 | 7
  /** Only these signs; null for all. */
  readonly signs: string | null
}

export interface Ocr {
  readonly read: (picture: GreyPicture, options: OcrOptions) => readonly ReadWord[]
}

/**
 * Tesseract's own WebAssembly, in this process and from disk only: tesseract.js around it would start a worker and carry code that
 * fetches from a network.
 */
export async function openOcr(modelFile: ModelFile): Promise<Ocr> {
  const wasm = await modelFile('tesseract-core-simd-lstm.wasm')
  const core = await openCore({
    instantiateWasm: (imports, done) => {
      void WebAssembly.instantiate(Uint8Array.from(wasm), imports).then(({ instance }) => {
        done(instance)
      })
    },
    TesseractProgress: () => undefined,
    print: () => undefined,
    printErr: () => undefined,
  })
  core.FS.writeFile('eng.traineddata', gunzipSync(await modelFile('eng.traineddata.gz')))
  const api = new core.TessBaseAPI()
  if (api.Init(null, 'eng', lstmOnly) !== 0) throw new Error('the text reader did not start')
  // Inverted text is tried by our own preparation; the dictionaries only hurt numbers.
  api.SetVariable('tessedit_do_invert', '0')
  return {
    read: (picture, options) => {
      api.SetVariable('tessedit_pageseg_mode', String(options.layout))
      api.SetVariable('tessedit_char_whitelist', options.signs ?? '')
      core.FS.writeFile('/input', greymap(picture))
      if (api.SetImageFile(1, 0) !== 0) return []
      api.Recognize(null)
      return wordsOf(api.GetTSVText())
    },
  }
}

const lstmOnly = 1

/** A binary PGM: the simplest file that Tesseract's image library reads. */
function greymap({ width, height, luma }: GreyPicture): Uint8Array {
  const header = new TextEncoder().encode(`P5\n${String(width)} ${String(height)}\n255\n`)
  const bytes = new Uint8Array(header.length + luma.length)
  bytes.set(header)
  bytes.set(luma, header.length)
  return bytes
}

/** Tab-separated: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
function wordsOf(table: string): readonly ReadWord[] {
  return table.split('\n').flatMap((row) => {
    const [level, page, block, paragraph, line, , left, top, width, height, confidence, text] =
      row.split('\t')
    if (level !== '5' || text === undefined || text.trim() === '') return []
    return [
      {
        text: text.trim(),
        confidence: Number(confidence),
        x: Number(left),
        y: Number(top),
        width: Number(width),
        height: Number(height),
        line: [page, block, paragraph, line].join('.'),
      },
    ]
  })
}
