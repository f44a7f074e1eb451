import sharp from 'sharp'
import { describe, expect, test } from 'vitest'

import { looksComplete } from '../../../electron/main/intake/completeness'

const whole = (bytes: Uint8Array) => looksComplete({ kind: 'bytes', bytes })
const picture = sharp({ create: { width: 200, height: 150, channels: 3, background: '#a52' } })

describe('files that end too early', () => {
  test.each(['jpeg', 'png', 'webp'] as const)('a %s cut anywhere is seen to be cut', async (format) => {
    const bytes = await picture.clone().toFormat(format).toBuffer()
    expect(await whole(bytes)).toBe(true)
    for (const share of [0.2, 0.5, 0.9])
      expect(await whole(bytes.subarray(0, bytes.length * share))).toBe(false)
  })

  test('space that was only reserved is not a picture', async () => {
    const bytes = await picture.clone().jpeg().toBuffer()
    const reserved = Buffer.concat([bytes.subarray(0, 100), Buffer.alloc(5_000)])
    expect(await whole(reserved)).toBe(false)
    expect(await whole(Buffer.alloc(5_000))).toBe(false)
    expect(await whole(Buffer.alloc(0))).toBe(false)
  })

  test('the thumbnail inside a cut photo does not make it whole', async () => {
    const thumbnail = await picture.clone().jpeg().toBuffer()
    const exif = Buffer.concat([Buffer.from([0xff, 0xe1]), sized(thumbnail), thumbnail])
    const photo = await picture.clone().jpeg().toBuffer()
    const withThumbnail = Buffer.concat([photo.subarray(0, 2), exif, photo.subarray(2)])
    expect(await whole(withThumbnail)).toBe(true)
    expect(await whole(withThumbnail.subarray(0, withThumbnail.length - 2))).toBe(false)
  })

  test('a film whose boxes do not add up is still arriving', async () => {
    const film = Buffer.concat([box('ftyp', 16), box('moov', 100), box('mdat', 900)])
    const ranges = (bytes: Buffer) =>
      looksComplete({
        kind: 'ranges',
        size: bytes.length,
        read: (start, end) => Promise.resolve(bytes.subarray(start, end)),
      })
    expect(await ranges(film)).toBe(true)
    expect(await ranges(film.subarray(0, 600))).toBe(false)
    expect(await ranges(Buffer.concat([film.subarray(0, 124), Buffer.alloc(900)]))).toBe(false)
  })
})

function sized(bytes: Buffer): Buffer {
  const size = Buffer.alloc(2)
  size.writeUInt16BE(bytes.length + 2)
  return size
}

function box(kind: string, length: number): Buffer {
  const bytes = Buffer.alloc(length, 1)
  bytes.writeUInt32BE(length, 0)
  bytes.write(kind, 4, 'latin1')
  return bytes
}
