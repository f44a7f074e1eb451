import { ascii, byte, directory, long, opaque, rational, short, tiff } from './tiff.mjs'

/**
 * EXIF for one picture. `taken` is `{ local, offset }`, `place` `{ latitude, longitude, altitude }` or null, `camera` as in
 * `life/cameras.mjs`; absent values leave no tag behind.
 */
export function exifBytes({
  taken,
  place,
  camera,
  width,
  height,
  orientation = 1,
  software,
  comment,
  contentIdentifier,
}) {
  const stamp = taken === null ? null : taken.local.replaceAll('-', ':').replace('T', ' ')
  const main = [
    short(0x0112, orientation),
    rational(0x011a, [72, 1]),
    rational(0x011b, [72, 1]),
    short(0x0128, 2),
  ]
  const exif = [
    opaque(0x9000, Buffer.from('0232')),
    short(0xa001, 1),
    long(0xa002, width),
    long(0xa003, height),
  ]
  if (camera !== null) {
    main.push(ascii(0x010f, camera.make), ascii(0x0110, camera.model))
    exif.push(
      rational(0x829a, [1, 120]),
      rational(0x829d, [178, 100]),
      short(0x8827, 80),
      rational(0x920a, [camera.focal, 100]),
    )
    if (camera.lens) exif.push(ascii(0xa434, camera.lens))
    if (camera.serial) exif.push(ascii(0xa431, camera.serial))
    if (camera.owner) exif.push(ascii(0xa430, camera.owner))
  }
  const made = software ?? camera?.software
  if (made) main.push(ascii(0x0131, made))
  if (stamp !== null) {
    main.push(ascii(0x0132, stamp))
    exif.push(ascii(0x9003, stamp), ascii(0x9004, stamp), ascii(0x9291, '000'))
    if (taken.offset !== null)
      exif.push(ascii(0x9010, taken.offset), ascii(0x9011, taken.offset), ascii(0x9012, taken.offset))
  }
  if (comment) exif.push(opaque(0x9286, Buffer.from(`ASCII\0\0\0${comment}`, 'latin1')))
  if (contentIdentifier) exif.push(opaque(0x927c, appleNote(contentIdentifier)))
  return tiff({ main, exif, gps: place === null ? [] : gpsEntries(place, taken) })
}

/** Apple's maker note with nothing but the identifier that pairs a Live Photo's two files. */
function appleNote(identifier) {
  const head = Buffer.from('Apple iOS\0\0\x01MM', 'latin1')
  return Buffer.concat([head, directory([ascii(0x0011, identifier)], head.length)])
}

function gpsEntries({ latitude, longitude, altitude }, taken) {
  const entries = [
    byte(0, 2, 3, 0, 0),
    ascii(1, latitude < 0 ? 'S' : 'N'),
    rational(2, ...sexagesimal(latitude)),
    ascii(3, longitude < 0 ? 'W' : 'E'),
    rational(4, ...sexagesimal(longitude)),
    byte(5, altitude < 0 ? 1 : 0),
    rational(6, [Math.round(Math.abs(altitude) * 100), 100]),
  ]
  if (taken === null || taken.offset === null) return entries
  const utc = new Date(`${taken.local}${taken.offset}`).toISOString()
  return [
    ...entries,
    rational(
      7,
      [Number(utc.slice(11, 13)), 1],
      [Number(utc.slice(14, 16)), 1],
      [Number(utc.slice(17, 19)), 1],
    ),
    ascii(29, utc.slice(0, 10).replaceAll('-', ':')),
  ]
}
function sexagesimal(degrees) {
  const hundredths = Math.round(Math.abs(degrees) * 360_000)
  return [
    [Math.floor(hundredths / 360_000), 1],
    [Math.floor((hundredths % 360_000) / 6_000), 1],
    [hundredths % 6_000, 100],
  ]
}
