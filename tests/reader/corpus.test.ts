import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { nodePixels } from '../../electron/reader/node-pixels'
import { readItem } from '../../electron/reader/read'
import type { ReadItem } from '../../electron/reader/read'
import { corpusFolder } from '../corpus/corpus-folder'

const folder = corpusFolder()

const read = (name: string): Promise<ReadItem> => {
  const bytes = new Uint8Array(readFileSync(join(folder ?? '', 'formats', 'files', name)))
  const source = { kind: 'bytes', bytes } as const
  return readItem(
    { job: 1, source, path: name, modifiedMs: 0, sidecars: [], wantsPixels: true },
    nodePixels,
    () => Promise.reject(new Error('no ranges here')),
  )
}

/** Mean difference a byte between two frames of one size. */
const difference = (a: Uint8Array, b: Uint8Array): number =>
  a.reduce((sum, value, index) => sum + Math.abs(value - (b[index] ?? 0)), 0) / a.length

it.skipIf(folder !== null)('the corpus is absent (SAFELIGHT_CORPUS): real photos were not read', () => {
  expect(folder).toBeNull()
})

describe.skipIf(folder === null)('real photos', () => {
  it.each(['landscape', 'portrait'])('show the same %s in all eight orientations', async (name) => {
    const upright = (await read(`ES_${name}_1.jpg`)).frames[0]
    for (const orientation of [2, 3, 4, 5, 6, 7, 8]) {
      const turned = (await read(`ES_${name}_${String(orientation)}.jpg`)).frames[0]
      expect([turned?.width, turned?.height]).toEqual([upright?.width, upright?.height])
      expect(difference(turned?.rgb ?? new Uint8Array(0), upright?.rgb ?? new Uint8Array(0))).toBeLessThan(6)
    }
  })

  it('show a Samsung motion photo upright, and its HEVC video by its key frames', async () => {
    const { reply, frames } = await read('IM_samsung-one-ui-6.heic')
    expect(reply.metadata).toMatchObject({
      mediaKind: 'motion-photo',
      width: 4000,
      height: 3000,
      orientation: 6,
    })
    expect(reply.parts).toMatchObject([{ kind: 'motion-video', path: null }])
    expect(reply.problem).toBeNull()
    expect(frames.map(({ width, height }) => [width, height])).toEqual([
      [768, 1024],
      [768, 1024],
      [768, 1024],
    ])
    expect(frames.map(({ atSeconds }) => atSeconds !== null)).toEqual([false, true, true])
  })

  it('show the preview of a raw file', async () => {
    const { reply, frames } = await read('ET_FujiFilm.raf')
    expect(reply).toMatchObject({ metadata: { format: 'raw' }, problem: null })
    expect(frames).toHaveLength(1)
  })

  it('say that an H.264 video was not seen in plain Node, and give its place and time all the same', async () => {
    const { reply } = await read('ME_with-gps.mov')
    expect(reply.problem?.code).toBe('frames-not-seen')
    expect(reply.metadata).toMatchObject({
      taken: { local: '2019-07-24T11:25:40', offset: '+03:00', source: 'quicktime' },
      place: { latitude: 32.0929, source: 'quicktime' },
    })
  })
})
