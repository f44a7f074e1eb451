import type { Box, Metadata } from '../../../../shared/domain/item/facts'
import type { MetadataKind } from '../../../../shared/ipc/copies'
import type { Engine } from '../../analysis/engine'
import { keptExif } from './kept-exif'
import { stripJpeg } from './strip-jpeg'
import { joined } from './stripped'

const exifName = [0x45, 0x78, 0x69, 0x66, 0, 0]

/**
 * A picture drawn anew by the reader as JPEG, black over the boxes; null where nothing there can decode it. What the reader gives
 * is a stranger's too: it loses whatever metadata it came with before the original's own is said again.
 */
export async function drawnAnew(
  engine: Engine,
  { bytes, path }: { readonly bytes: Uint8Array; readonly path: string },
  wanted: {
    readonly boxes: readonly Box[]
    readonly metadata: Metadata
    readonly without: readonly MetadataKind[]
  },
): Promise<Uint8Array | null> {
  const { read } = await engine.analyse({
    source: { kind: 'bytes', bytes: bytes.slice() },
    path,
    modifiedMs: NaN,
    sidecars: [],
    wantsPixels: false,
    redraw: wanted.boxes,
  })
  if (read.redrawn === null || read.redrawn === undefined) return null
  const bare = stripJpeg(read.redrawn, ['all'])
  if (!bare.ok) return null
  const exif = keptExif(wanted.metadata, wanted.without)
  return exif === null ? bare.bytes : withExif(bare.bytes, exif)
}

/** Behind the first marker, where readers look first. */
function withExif(jpeg: Uint8Array, exif: Uint8Array): Uint8Array {
  const length = 2 + exifName.length + exif.length
  const head = Uint8Array.of(0xff, 0xe1, length >> 8, length & 0xff, ...exifName)
  return joined([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)])
}
