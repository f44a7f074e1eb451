/** Writes EXIF's TIFF structure by hand, so that the same values give the same bytes everywhere. */
const sizes = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1 }

export const ascii = (tag, text) => ({
  tag,
  type: 2,
  bytes: Buffer.from(`${text}\0`, 'latin1'),
  count: text.length + 1,
})
export const short = (tag, ...values) => ({
  tag,
  type: 3,
  count: values.length,
  bytes: Buffer.concat(values.map((value) => u16(value))),
})
export const long = (tag, value) => ({ tag, type: 4, count: 1, bytes: u32(value) })
export const opaque = (tag, bytes) => ({ tag, type: 7, count: bytes.length, bytes: Buffer.from(bytes) })
export const byte = (tag, ...values) => ({ tag, type: 1, count: values.length, bytes: Buffer.from(values) })
/** Each value as `[numerator, denominator]`. */
export const rational = (tag, ...values) => ({
  tag,
  type: 5,
  count: values.length,
  bytes: Buffer.concat(values.flat().map((value) => u32(value))),
})

/** Big-endian TIFF with IFD0, the EXIF and the GPS directory; empty ones are left out. */
export function tiff({ main, exif, gps }) {
  const links = [exif.length > 0 ? long(0x8769, 0) : null, gps.length > 0 ? long(0x8825, 0) : null].filter(
    (entry) => entry !== null,
  )
  const first = [...main, ...links]
  const exifAt = 8 + directorySize(first)
  const gpsAt = exifAt + (exif.length > 0 ? directorySize(exif) : 0)
  const linked = first.map((entry) =>
    entry.tag === 0x8769 ? long(0x8769, exifAt) : entry.tag === 0x8825 ? long(0x8825, gpsAt) : entry,
  )
  return Buffer.concat([
    Buffer.from('MM\0*\0\0\0\x08', 'latin1'),
    directory(linked, 8),
    exif.length > 0 ? directory(exif, exifAt) : Buffer.alloc(0),
    gps.length > 0 ? directory(gps, gpsAt) : Buffer.alloc(0),
  ])
}

/** One directory whose outside values start right behind it. */
export function directory(entries, at) {
  const sorted = [...entries].sort((a, b) => a.tag - b.tag)
  let outside = at + 2 + sorted.length * 12 + 4
  const rows = []
  const tail = []
  for (const { tag, type, count, bytes } of sorted) {
    if (bytes.length !== count * sizes[type]) throw new Error(`tag ${tag} has a wrong count`)
    const fits = bytes.length <= 4
    rows.push(
      u16(tag),
      u16(type),
      u32(count),
      fits ? Buffer.concat([bytes, Buffer.alloc(4 - bytes.length)]) : u32(outside),
    )
    if (fits) continue
    const padded = bytes.length % 2 === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(1)])
    tail.push(padded)
    outside += padded.length
  }
  return Buffer.concat([u16(sorted.length), ...rows, u32(0), ...tail])
}
const directorySize = (entries) => directory(entries, 0).length

function u16(value) {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16BE(value)
  return bytes
}
function u32(value) {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}
