import { av1Frame } from './av1.mjs'
import { box, fullBox, text, u16, u32, u8, zeros } from './boxes.mjs'

const timescale = 600
const macEpochSeconds = 2_082_844_800
const identity = u32(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)

/**
 * A short film, each frame a whole AV1 picture: MP4, or MOV with Apple's keys. `frames` are images, shown `frameSeconds` each;
 * `takenAt` is epoch seconds, `keys` Apple's metadata by name.
 */
export async function film(frames, { kind, width, height, frameSeconds, takenAt, location, keys = {} }) {
  const coded = []
  for (const frame of frames) coded.push(await av1Frame(frame, { width, height }))
  const ticks = Math.round(frameSeconds * timescale)
  const duration = ticks * coded.length
  const brand = kind === 'mov' ? 'qt  ' : 'isom'
  const head = box(
    'ftyp',
    text(brand),
    u32(0x200),
    text(brand),
    text(kind === 'mov' ? 'qt  ' : 'av01'),
    text('iso6'),
    text('mp41'),
  )
  const samples = coded.map(({ obus }) => obus)
  const firstSample = head.length + 8
  const created = takenAt + macEpochSeconds
  const movie = box(
    'moov',
    fullBox(
      'mvhd',
      0,
      u32(created, created, timescale, duration, 0x10000),
      u16(0x100),
      zeros(10),
      identity,
      zeros(24),
      u32(2),
    ),
    box(
      'trak',
      fullBox(
        'tkhd',
        7,
        u32(created, created, 1, 0, duration),
        zeros(8),
        u16(0, 0, 0, 0),
        identity,
        u32(width * 65_536, height * 65_536),
      ),
      box(
        'mdia',
        fullBox('mdhd', 0, u32(created, created, timescale, duration), u16(0x55c4, 0)),
        fullBox('hdlr', 0, u32(0), text('vide'), zeros(12), text('Video\0')),
        information({ coded, samples, firstSample, ticks, width, height }),
      ),
    ),
    ...(location === null ? [] : [box('udta', box('\xa9xyz', u16(location.length, 0x15c7), text(location)))]),
    ...(Object.keys(keys).length === 0 ? [] : [appleKeys(keys)]),
  )
  return Buffer.concat([head, box('mdat', ...samples), movie])
}

function information({ coded, samples, firstSample, ticks, width, height }) {
  const entry = box(
    'av01',
    zeros(6),
    u16(1),
    zeros(16),
    u16(width, height),
    u32(0x480000, 0x480000, 0),
    u16(1),
    zeros(32),
    u16(24, 0xffff),
    box('av1C', coded[0].configuration),
    box('colr', text('nclx'), u16(1, 13, 6), u8(0x80)),
  )
  return box(
    'minf',
    fullBox('vmhd', 1, zeros(8)),
    box('dinf', fullBox('dref', 0, u32(1), fullBox('url ', 1))),
    box(
      'stbl',
      fullBox('stsd', 0, u32(1), entry),
      fullBox('stts', 0, u32(1, samples.length, ticks)),
      fullBox('stss', 0, u32(samples.length), u32(...samples.map((_, index) => index + 1))),
      fullBox('stsc', 0, u32(1, 1, samples.length, 1)),
      fullBox('stsz', 0, u32(0, samples.length), u32(...samples.map((sample) => sample.length))),
      fullBox('stco', 0, u32(1, firstSample)),
    ),
  )
}

/** QuickTime's metadata atom: names in `keys`, values by their number in `ilst`. */
function appleKeys(keys) {
  const entries = Object.entries(keys)
  return box(
    'meta',
    fullBox('hdlr', 0, u32(0), text('mdta'), zeros(13)),
    fullBox('keys', 0, u32(entries.length), ...entries.map(([name]) => box('mdta', text(name)))),
    box(
      'ilst',
      ...entries.map(([, value], index) => {
        const inner = box('data', u32(1, 0), Buffer.from(value))
        return Buffer.concat([u32(inner.length + 8, index + 1), inner])
      }),
    ),
  )
}

/** ISO 6709 as phones write it: `+38.7139-009.1334+010.000/`. */
export const iso6709 = ({ latitude, longitude, altitude }) =>
  `${signed(latitude, 2, 4)}${signed(longitude, 3, 4)}${signed(altitude, 3, 3)}/`
const signed = (value, whole, decimals) =>
  `${value < 0 ? '-' : '+'}${Math.abs(value)
    .toFixed(decimals)
    .padStart(whole + 1 + decimals, '0')}`
