import sharp from 'sharp'

import { grain } from '../draw/grain.mjs'
import { exifBytes } from './exif.mjs'

const turns = { 1: 0, 3: 180, 6: 270, 8: 90 }

/** A JPEG of upright pixels (SVG or image bytes), stored turned where the orientation asks for it, with EXIF or without. */
export async function jpeg(pixels, { exif, orientation = 1, quality = 82, grainSeed, size }) {
  const upright = await upTo(pixels, size)
  const noisy = grainSeed === undefined ? upright : await grain(upright, grainSeed)
  const { data, info } = await sharp(noisy.data, { raw: noisy.info })
    .rotate(turns[orientation])
    .jpeg({ quality, chromaSubsampling: '4:2:0' })
    .toBuffer({ resolveWithObject: true })
  if (exif === null) return data
  const body = Buffer.concat([
    Buffer.from('Exif\0\0', 'latin1'),
    exifBytes({ ...exif, orientation, width: info.width, height: info.height }),
  ])
  const segment = Buffer.alloc(4)
  segment.writeUInt16BE(0xffe1, 0)
  segment.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([data.subarray(0, 2), segment, body, data.subarray(2)])
}

/** A PNG with its EXIF in an eXIf chunk before the pixels. */
export async function png(pixels, { exif, size }) {
  const upright = await upTo(pixels, size)
  const { data, info } = await sharp(upright.data, { raw: upright.info })
    .png({ compressionLevel: 9, palette: true, colours: 128, dither: 0 })
    .toBuffer({ resolveWithObject: true })
  if (exif === null) return data
  const afterHeader = 8 + 25
  return Buffer.concat([
    data.subarray(0, afterHeader),
    chunk('eXIf', exifBytes({ ...exif, width: info.width, height: info.height })),
    data.subarray(afterHeader),
  ])
}

function chunk(name, body) {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body])
  const bytes = Buffer.alloc(body.length + 12)
  bytes.writeUInt32BE(body.length, 0)
  named.copy(bytes, 4)
  bytes.writeUInt32BE(checksum(named), body.length + 8)
  return bytes
}
/** CRC-32 as PNG asks for it; zlib's own is newer than the oldest Node supported. */
function checksum(bytes) {
  let crc = 0xffffffff
  for (const value of bytes) {
    crc ^= value
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

async function upTo(pixels, size) {
  const image = sharp(pixels).removeAlpha()
  const sized =
    size === undefined
      ? image
      : image.resize(size.width, size.height, { fit: 'cover', position: size.position ?? 'centre' })
  const { data, info } = await sized.raw().toBuffer({ resolveWithObject: true })
  return { data, info: { width: info.width, height: info.height, channels: info.channels } }
}
