import { byteView } from '../byte-view'
import type { ByteView } from '../byte-view'
import type { RangeSource } from '../range-source'

const longestMovieBox = 32 * 1_024 * 1_024
const mostTopBoxes = 200

/** Boxes at a movie's top level whose bodies are worth reading; pictures and sound (`mdat`) are stepped over. */
export interface MovieBoxes {
  readonly moov: ByteView | null
  /** XMP that Adobe's tools put in a `uuid` box. */
  readonly xmp: readonly Uint8Array[]
  /** Canon's `uuid` boxes of a CR3 lie inside `moov`. */
  readonly isCut: boolean
}

const xmpUuid = '\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac'

/** Finds a movie's header wherever it lies: before the pictures or after them. */
export async function readMovieBoxes(source: RangeSource): Promise<MovieBoxes> {
  let found: MovieBoxes = { moov: null, xmp: [], isCut: false }
  let at = 0
  for (let seen = 0; seen < mostTopBoxes && at + 8 <= source.size; seen += 1) {
    const head = byteView(await source.read(at, at + 32))
    const small = head.u32(0)
    const size = small === 1 ? head.u64(8) : small === 0 ? source.size - at : small
    const start = small === 1 ? 16 : 8
    if (!(size >= start)) break
    const type = head.ascii(4, 4)
    const isXmp = type === 'uuid' && head.ascii(start, 16) === xmpUuid
    if (size <= longestMovieBox && (isXmp || type === 'moov')) {
      const body = await source.read(at + start, at + size)
      if (isXmp) found = { ...found, xmp: [...found.xmp, body.subarray(16)] }
      else found = { ...found, moov: byteView(body) }
    }
    at += size
  }
  return { ...found, isCut: at > source.size }
}
