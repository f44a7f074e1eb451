import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

import { nodePixels } from '../../electron/reader/node-pixels'
import { readItem } from '../../electron/reader/read'
import type { ReadItem } from '../../electron/reader/read'
import { uprightRgb } from '../../electron/reader/pixels/rgb'
import type { Rgb } from '../../electron/reader/pixels/rgb'
import { parsePixelFrame, parseReadReply } from '../../shared/ipc/reader-schema'
import { ascii, joined, numbersIn } from '../fixtures/media/tiff-block'

const read = (bytes: Uint8Array, path = 'a.jpg', wantsPixels = true): Promise<ReadItem> =>
  readItem(
    { job: 7, source: { kind: 'bytes', bytes }, path, modifiedMs: 0, sidecars: [], wantsPixels },
    nodePixels,
    () => Promise.reject(new Error('no ranges here')),
  )

/** Left half red, right half blue, twice as wide as high. */
const halves = (orientation: number, format: 'jpeg' | 'png' | 'webp' | 'tiff'): Promise<Buffer> =>
  sharp({ create: { width: 200, height: 100, channels: 3, background: '#00f' } })
    .composite([
      { input: { create: { width: 100, height: 100, channels: 3, background: '#f00' } }, left: 0, top: 0 },
    ])
    .withMetadata({ orientation })
    .toFormat(format)
    .toBuffer()

const isRedAt = ({ width, rgb }: { width: number; rgb: Uint8Array }, x: number, y: number): boolean =>
  (rgb[(y * width + x) * 3] ?? 0) > 128

describe('pixels', () => {
  it.each(['jpeg', 'webp', 'tiff'] as const)('of a turned %s stand upright', async (format) => {
    const { reply, frames } = await read(await halves(6, format))
    const [scene] = frames
    expect(reply).toMatchObject({ job: 7, problem: null, framesSent: 1 })
    expect(reply.metadata).toMatchObject({ width: 200, height: 100, orientation: 6 })
    expect(scene).toMatchObject({ width: 100, height: 200, purpose: 'scene' })
    expect(scene && isRedAt(scene, 50, 10)).toBe(true)
    expect(scene && isRedAt(scene, 50, 190)).toBe(false)
  })

  it('are scaled to 1,024, with a thumbnail of at most 512', async () => {
    const large = await sharp({ create: { width: 3_000, height: 1_500, channels: 3, background: '#888' } })
      .jpeg()
      .toBuffer()
    const { reply, frames } = await read(large)
    expect(frames[0]).toMatchObject({ width: 1_024, height: 512 })
    const thumbnail = await sharp(reply.thumbnail ?? Buffer.alloc(0)).metadata()
    expect([thumbnail.width, thumbnail.height]).toEqual([512, 256])
  })

  it('of a likely document come twice, the second time large enough to read', async () => {
    const [width, height] = [2_100, 2_800]
    // Rows of upright strokes on white, as lines of letters are.
    const page = Uint8Array.from({ length: width * height }, (_, at) => {
      const [x, y] = [at % width, Math.floor(at / width)]
      return x % 18 < 6 && y % 60 < 30 && x > 200 && x < 1_900 ? 30 : 250
    })
    const drawn = await sharp(page, { raw: { width, height, channels: 1 } })
      .png()
      .toBuffer()
    const { frames } = await read(drawn)
    expect(frames.map(({ purpose, height }) => [purpose, height])).toEqual([
      ['scene', 1_024],
      ['document', 2_560],
    ])
  })

  it('of sixteen bits, CMYK and grey become eight-bit sRGB', async () => {
    const base = sharp({ create: { width: 20, height: 10, channels: 3, background: '#c08040' } })
    const kinds = [
      await base.clone().toColourspace('rgb16').png().toBuffer(),
      await base.clone().toColourspace('cmyk').jpeg().toBuffer(),
      await base.clone().greyscale().png().toBuffer(),
    ]
    for (const bytes of kinds) {
      const { frames, reply } = await read(bytes)
      expect(reply.problem).toBeNull()
      expect(frames[0]?.rgb).toHaveLength(20 * 10 * 3)
    }
  })

  it('are kept from vision when they are not wanted, but not the thumbnail', async () => {
    const { reply, frames } = await read(await halves(1, 'jpeg'), 'a.jpg', false)
    expect([frames.length, reply.framesSent, reply.thumbnail !== null]).toEqual([0, 0, true])
  })

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('turned by orientation %d agree with libvips', async (orientation) => {
    const data = Uint8Array.from({ length: 3 * 2 * 3 }, (_, index) => index * 10)
    const stored: Rgb = { width: 3, height: 2, data }
    const raw = { width: 3, height: 2, channels: 3 } as const
    const png = await sharp(data, { raw }).withMetadata({ orientation }).png().toBuffer()
    const expected = await sharp(png).autoOrient().raw().toBuffer({ resolveWithObject: true })
    const upright = uprightRgb(stored, orientation)
    expect([upright.width, upright.height]).toEqual([expected.info.width, expected.info.height])
    expect([...upright.data]).toEqual([...expected.data])
  })
})

describe('files that give no pixels', () => {
  const pngHeader = (width: number, height: number): Uint8Array => {
    const { long } = numbersIn('MM')
    return joined(
      ascii('\x89PNG\r\n\x1a\n'),
      long(13),
      ascii('IHDR'),
      long(width),
      long(height),
      Uint8Array.of(8, 2, 0, 0, 0),
      long(0),
    )
  }

  it.each([
    ['an empty file', new Uint8Array(0), 'a.jpg', 'empty'],
    ['a bomb', pngHeader(30_000, 30_000), 'a.png', 'too-large'],
    ['a header without a picture', pngHeader(30, 30), 'a.png', 'corrupt'],
    ['an SVG named like a photo', ascii('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'a.jpg', 'unsupported'],
    ['a web page named like a photo', ascii('<!doctype html><script>1</script>'), 'a.jpg', 'unsupported'],
    ['a video without pictures', ascii('\0\0\0\x14ftypisom\0\0\0\0isom'), 'a.mp4', 'frames-not-seen'],
  ])('%s ends in a typed problem', async (_, bytes, path, code) => {
    const { reply, frames } = await read(bytes, path)
    expect(reply.problem?.code).toBe(code)
    expect(frames).toEqual([])
    expect(parseReadReply(reply)).toEqual(reply)
  })
})

it('a reply and its frames survive the strict reading at the other end', async () => {
  const { reply, frames } = await read(await halves(1, 'jpeg'))
  expect(parseReadReply(reply)).toEqual(reply)
  expect(frames.map(parsePixelFrame)).toEqual(frames)
  expect(parseReadReply({ ...reply, extra: 1 })).toBeNull()
  expect(parsePixelFrame({ ...frames[0], width: 3 })).toBeNull()
})
