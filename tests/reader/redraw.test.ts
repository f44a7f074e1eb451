import sharp from 'sharp'
import { expect, test } from 'vitest'

import { nodePixels } from '../../electron/reader/node-pixels'
import { readItem } from '../../electron/reader/read'
import { covered } from '../../electron/reader/redraw'
import type { Box } from '../../shared/domain/item/facts'

async function redrawn(bytes: Uint8Array, path: string, boxes: readonly Box[]): Promise<Uint8Array | null> {
  const request = {
    job: 1,
    source: { kind: 'bytes', bytes } as const,
    path,
    modifiedMs: 0,
    sidecars: [],
    wantsPixels: false,
    redraw: boxes,
  }
  const { reply, frames } = await readItem(request, nodePixels, () => Promise.reject(new Error('whole')))
  expect(frames).toEqual([])
  return reply.redrawn ?? null
}

test('a picture is drawn upright at its own size, black over the boxes and nowhere else', async () => {
  const white = await sharp({ create: { width: 1_600, height: 800, channels: 3, background: '#fff' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  const copy = await redrawn(new Uint8Array(white), 'a.jpg', [[0, 0, 1, 0.5]])
  const { data, info } = await sharp(copy ?? Buffer.alloc(0))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  expect([info.width, info.height]).toEqual([800, 1_600])
  expect([data[100 * 800 + 400], data[1_500 * 800 + 400]]).toEqual([0, 255])
  const { exif, xmp, iptc } = await sharp(copy ?? Buffer.alloc(0)).metadata()
  expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined])
})

test('what nothing can decode is not drawn', async () => {
  expect(await redrawn(new TextEncoder().encode('<svg/>'), 'a.svg', [])).toBeNull()
})

test('a box is rounded outwards and kept within the picture', () => {
  const picture = { width: 4, height: 2, data: new Uint8Array(24).fill(255) }
  const { data } = covered(picture, [[0.3, 0.6, 0.1, 9]])
  const black = [...data].flatMap((value, at) => (value === 0 ? [at / 3] : [])).filter(Number.isInteger)
  expect(black).toEqual([5])
  expect(picture.data.every((value) => value === 255)).toBe(true)
})
