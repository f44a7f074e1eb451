import type { ByteView } from '../byte-view'
import { boxAtPath, findBox, isoBoxes } from './iso-boxes'
import type { IsoBox } from './iso-boxes'

/** What a movie's header says without a frame being decoded. */
export interface MovieTracks {
  /** Milliseconds since 1970, UTC; null when the camera left it zero. */
  readonly createdMs: number | null
  readonly durationSeconds: number | null
  readonly width: number | null
  readonly height: number | null
  /** EXIF orientation of the track's matrix. */
  readonly orientation: number | null
  /** Four letters: `avc1`, `hvc1`, … */
  readonly codec: string | null
}

/** QuickTime counts seconds from 1904. */
const secondsBefore1970 = 2_082_844_800

export function readMovieTracks(moov: ByteView): MovieTracks {
  const root: IsoBox = { type: 'moov', start: 0, end: moov.size }
  const header = movieHeader(moov, findBox(moov, 'mvhd', root))
  for (const track of isoBoxes(moov, root.start, root.end)) {
    if (track.type !== 'trak') continue
    const handler = boxAtPath(moov, ['mdia', 'hdlr'], track)
    if (handler !== null && moov.ascii(handler.start + 8, 4) === 'vide') {
      return { ...header, ...videoTrack(moov, track) }
    }
  }
  return { ...header, width: null, height: null, orientation: null, codec: null }
}

function movieHeader(
  moov: ByteView,
  mvhd: IsoBox | null,
): { readonly createdMs: number | null; readonly durationSeconds: number | null } {
  if (mvhd === null) return { createdMs: null, durationSeconds: null }
  const isLong = moov.u8(mvhd.start) === 1
  const created = isLong ? moov.u64(mvhd.start + 4) : moov.u32(mvhd.start + 4)
  const scaleAt = mvhd.start + (isLong ? 20 : 12)
  const duration = isLong ? moov.u64(scaleAt + 4) : moov.u32(scaleAt + 4)
  const seconds = duration / moov.u32(scaleAt)
  return {
    createdMs: epochMs(created),
    durationSeconds: Number.isFinite(seconds) && duration !== 0xffff_ffff ? seconds : null,
  }
}

/** Some cameras count from 1970 against the standard: such a value would lie before 1970. */
function epochMs(created: number): number | null {
  if (!(created > 0)) return null
  return (created >= secondsBefore1970 ? created - secondsBefore1970 : created) * 1_000
}

function videoTrack(
  moov: ByteView,
  track: IsoBox,
): Pick<MovieTracks, 'width' | 'height' | 'orientation' | 'codec'> {
  const tkhd = findBox(moov, 'tkhd', track)
  const stsd = boxAtPath(moov, ['mdia', 'minf', 'stbl', 'stsd'], track)
  const sample = stsd && ([...isoBoxes(moov, stsd.start + 8, stsd.end)][0] ?? null)
  const matrixAt = tkhd === null ? Number.NaN : tkhd.start + (moov.u8(tkhd.start) === 1 ? 52 : 40)
  const coded = sample && { width: moov.u16(sample.start + 24), height: moov.u16(sample.start + 26) }
  const shown = { width: moov.u32(matrixAt + 36) / 65_536, height: moov.u32(matrixAt + 40) / 65_536 }
  return {
    width: positive(coded?.width) ?? positive(Math.round(shown.width)),
    height: positive(coded?.height) ?? positive(Math.round(shown.height)),
    orientation: matrixOrientation(moov, matrixAt),
    codec: sample?.type ?? null,
  }
}

function matrixOrientation(moov: ByteView, at: number): number | null {
  const signs = [0, 4, 12, 16].map((offset) => Math.sign(moov.i32(at + offset)))
  const known: Readonly<Record<string, number>> = {
    '1,0,0,1': 1,
    '-1,0,0,1': 2,
    '-1,0,0,-1': 3,
    '1,0,0,-1': 4,
    '0,1,1,0': 5,
    '0,1,-1,0': 6,
    '0,-1,-1,0': 7,
    '0,-1,1,0': 8,
  }
  return known[signs.map((sign) => sign + 0).join()] ?? null
}

const positive = (value: number | undefined): number | null =>
  value !== undefined && value > 0 ? value : null
