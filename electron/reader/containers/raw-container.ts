import { byteView, findAscii } from '../byte-view'
import { emptyTags } from '../tags/tag-table'
import type { TagTable, TiffTags } from '../tags/tag-table'
import { readTiffTags } from '../tags/read-tiff-tags'
import { openTiff } from '../tags/tiff-directory'
import { readCiff } from './ciff'
import { emptyContainer } from './container'
import type { Container } from './container'
import { boxAtPath, findBox, isoBoxes } from './iso-boxes'
import { readJpegSegments } from './jpeg-segments'
import { fullResolution, largestPreview } from './raw-previews'

/** A raw file's wrapping and its tags, which lie in different places for every maker. */
export interface RawContainer extends Container {
  readonly tags: TiffTags
}

/** Reads a camera's raw file: TIFF-based ones as they are, the rest by their own tables or their embedded JPEG. */
export async function readRaw(bytes: Uint8Array): Promise<RawContainer> {
  const view = byteView(bytes)
  if (view.ascii(4, 8) === 'ftypcrx ') return readCanonCr3(bytes)
  if (view.ascii(6, 8) === 'HEAPCCDR') return { ...emptyContainer, ...readCiff(bytes) }
  const file = openTiff(bytes)
  if (file === null) return readEmbedded(bytes)
  const own = (await readTiffTags(bytes)) ?? emptyTags
  const size = fullResolution(file)
  if (size !== null && own.exif.size > 0) return { ...emptyContainer, ...size, tags: own }
  const preview = await readEmbedded(bytes)
  const { width, height } = size ?? preview
  return { ...preview, width, height, tags: fallingBack(own, preview.tags) }
}

/** The EXIF of the JPEG that the raw file holds for showing. */
async function readEmbedded(bytes: Uint8Array): Promise<RawContainer> {
  const jpeg = exifJpeg(bytes) ?? largestPreview(bytes)?.jpeg
  if (jpeg === undefined) return { ...emptyContainer, tags: emptyTags }
  const container = readJpegSegments(jpeg)
  const tags = container.tiff && (await readTiffTags(container.tiff))
  return { ...container, tags: tags ?? emptyTags }
}

function exifJpeg(bytes: Uint8Array): Uint8Array | null {
  const at = findAscii(bytes, '\xff\xd8\xff\xe1')
  return at >= 0 && byteView(bytes).ascii(at + 6, 4) === 'Exif' ? bytes.subarray(at) : null
}

/** Canon's CR3: TIFF blocks `CMT1` (image), `CMT2` (EXIF) and `CMT4` (GPS) in a `uuid` box of the movie header. */
async function readCanonCr3(bytes: Uint8Array): Promise<RawContainer> {
  const view = byteView(bytes)
  const moov = findBox(view, 'moov', { start: 0, end: view.size })
  const uuid = moov && boxAtPath(view, ['uuid'], moov)
  if (uuid === null) return { ...emptyContainer, tags: emptyTags }
  const blocks = new Map<string, TiffTags>()
  for (const box of isoBoxes(view, uuid.start + 16, uuid.end)) {
    if (!box.type.startsWith('CMT')) continue
    const tags = await readTiffTags(view.slice(box.start, box.end))
    if (tags !== null) blocks.set(box.type, tags)
  }
  const image: TagTable = blocks.get('CMT1')?.image ?? new Map()
  const exif: TagTable = blocks.get('CMT2')?.image ?? new Map()
  const [width, height] = [0x0100, 0x0101].map((number) => image.get(number)?.[0])
  return {
    ...emptyContainer,
    width: typeof width === 'number' ? width : null,
    height: typeof height === 'number' ? height : null,
    tags: { image, exif, gps: await canonGps(view.slice(uuid.start, uuid.end)) },
  }
}

async function canonGps(uuid: Uint8Array): Promise<TiffTags['gps']> {
  const view = byteView(uuid)
  const box = findBox(view, 'CMT4', { start: 16, end: view.size })
  const block = box && view.slice(box.start, box.end)
  return block === null ? new Map() : ((await readTiffTags(withGpsPointer(block)))?.gps ?? new Map())
}

/** The block's first directory is the GPS directory itself: give it an image directory that points there. */
function withGpsPointer(block: Uint8Array): Uint8Array {
  const view = byteView(block, byteView(block).ascii(0, 2) === 'II')
  const whole = new Uint8Array(block.length + 18)
  whole.set(block)
  const data = new DataView(whole.buffer)
  const little = view.isLittleEndian
  data.setUint32(4, block.length, little)
  data.setUint16(block.length, 1, little)
  data.setUint16(block.length + 2, 0x8825, little)
  data.setUint16(block.length + 4, 4, little)
  data.setUint32(block.length + 6, 1, little)
  data.setUint32(block.length + 10, view.u32(4) || 8, little)
  return whole
}

function fallingBack(own: TiffTags, preview: TiffTags): TiffTags {
  const merge = (first: TiffTags['gps'], second: TiffTags['gps']): TiffTags['gps'] =>
    new Map([...second, ...first])
  return {
    image: merge(own.image, preview.image),
    exif: merge(own.exif, preview.exif),
    gps: own.gps.size > 0 ? own.gps : preview.gps,
  }
}
