import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import exifr from 'exifr'
import { ALL_FORMATS, BufferSource, Input } from 'mediabunny'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { buildSampleRoll } from '../../resources/setup/sample-roll.mjs'
import { writeSampleRoll } from '../../resources/sample-roll/make.mjs'

interface Truth {
  readonly items: number
  readonly truths: readonly {
    readonly id: string
    readonly basis: string
    readonly items?: readonly string[]
  }[]
}

let folder = ''
let truth: Truth
const again = mkdtempSync(join(tmpdir(), 'sample-roll-'))

beforeAll(async () => {
  folder = (await buildSampleRoll()).folder
  truth = JSON.parse(readFileSync(join(folder, '.safelight-truth.json'), 'utf8')) as Truth
}, 300_000)
afterAll(() => {
  rmSync(again, { recursive: true, force: true })
})

const hashesOf = (root: string) =>
  new Map(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name)
        return [
          path.slice(root.length + 1),
          createHash('sha256').update(readFileSync(path)).digest('hex'),
        ] as const
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
const listed = (id: string) => truth.truths.find((known) => known.id === id)?.items ?? []
const bytesOf = (sha256: string) => {
  const found = [...hashesOf(folder)].find(([, hash]) => hash === sha256)
  if (found === undefined) throw new Error(`no file has the hash ${sha256}`)
  return readFileSync(join(folder, found[0]))
}

describe('the sample roll', () => {
  it('holds at least 120 items, no two of the same bytes', () => {
    const media = [...hashesOf(folder)].filter(([path]) => !path.startsWith('.'))
    expect(truth.items).toBeGreaterThanOrEqual(120)
    expect(new Set(media.map(([, hash]) => hash)).size).toBe(media.length)
  })

  it('has the same bytes when it is made again', async () => {
    await writeSampleRoll(again)
    expect([...hashesOf(again)]).toEqual([...hashesOf(folder)])
  }, 300_000)

  it('names only files that are there in its truth', () => {
    const hashes = new Set(hashesOf(folder).values())
    for (const { id, items } of truth.truths) {
      expect(items?.every((item) => hashes.has(item)) ?? true, id).toBe(true)
    }
  })

  it('assigns what no picture shows, and only that', () => {
    const fixture = JSON.parse(readFileSync(join(folder, '.safelight-sample.json'), 'utf8')) as {
      readonly assigned: Readonly<Record<string, unknown>>
    }
    const told = truth.truths.filter(({ basis }) => basis === 'assigned').flatMap(({ items }) => items ?? [])
    expect(new Set(Object.keys(fixture.assigned))).toEqual(new Set(told))
  })

  it('writes dates with offset and places that an independent reader finds', async () => {
    const [first] = listed('trip-lisbon')
    const tags = (await exifr.parse(bytesOf(first ?? ''), { reviveValues: false })) as Record<string, unknown>
    expect(tags['OffsetTimeOriginal']).toBe('+01:00')
    expect(tags['DateTimeOriginal']).toMatch(/^2025:06:0\d /)
    expect(tags['latitude']).toBeCloseTo(38.7, 1)
    expect(tags['longitude']).toBeLessThan(-9)
  })

  it('holds films that are AV1 with a date and a place', async () => {
    for (const item of listed('videos')) {
      const input = new Input({ source: new BufferSource(bytesOf(item)), formats: ALL_FORMATS })
      const track = await input.getPrimaryVideoTrack()
      expect(await track?.getCodec()).toBe('av1')
      expect(await input.computeDuration()).toBe(5)
      expect((await input.getMetadataTags()).raw?.['com.apple.quicktime.location.ISO6709']).toMatch(/^[+-]/)
    }
  })

  it('holds one file that cannot be decoded, and no other', async () => {
    const stills = [...hashesOf(folder)].filter(([path]) => /\.(jpe?g|png)$/i.test(path))
    const bad: string[] = []
    for (const [path, hash] of stills) {
      await sharp(join(folder, path), { failOn: 'error' })
        .resize(32)
        .toBuffer()
        .catch(() => bad.push(hash))
    }
    expect(bad).toEqual(listed('broken'))
  }, 120_000)
})
