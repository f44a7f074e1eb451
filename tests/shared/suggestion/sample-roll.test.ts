import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { beforeAll, expect, test } from 'vitest'

import { townGazetteer } from '../../../electron/auditor/places/towns'
import { readSampleFixture } from '../../../electron/main/intake/sample-fixture'
import type { SampleFixture } from '../../../electron/main/intake/sample-fixture'
import { sourceOfBytes } from '../../../electron/reader/range-source'
import { readMetadata } from '../../../electron/reader/read-metadata'
import { buildSampleRoll } from '../../../resources/setup/sample-roll.mjs'
import { audit } from '../../../shared/domain/audit/audit'
import type { AuditItem } from '../../../shared/domain/item/audit-item'
import { formatOf, isVideoFormat } from '../../../shared/domain/item/format'
import type { ItemId } from '../../../shared/domain/item/ids'
import type { PolicyPack } from '../../../shared/domain/policy/pack'
import { withClause } from '../../../shared/domain/policy/pack'
import type { Suggestion } from '../../../shared/domain/suggestion/suggestion'
import { at, nothingSeen, packOf } from '../policy/roll'

// Read by the real reader; what no drawn picture shows is the fixture's own word, as in the app. No net has looked.
let folder = ''
let fixture: SampleFixture
let items: readonly AuditItem[] = []
let truth = new Map<string, ReadonlySet<string>>()

beforeAll(async () => {
  folder = (await buildSampleRoll()).folder
  fixture = (await readSampleFixture(folder)) as SampleFixture
  const known = JSON.parse(readFileSync(join(folder, '.safelight-truth.json'), 'utf8')) as {
    truths: { id: string; items?: string[] }[]
  }
  truth = new Map(known.truths.map(({ id, items: listed }) => [id, new Set(listed)]))
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
  items = await Promise.all(paths.map(itemAt))
}, 300_000)

async function itemAt(path: string): Promise<AuditItem> {
  const bytes = new Uint8Array(readFileSync(join(folder, path)))
  const id = createHash('sha256').update(bytes).digest('hex') as ItemId
  const format = formatOf(bytes.subarray(0, 4_096), path) ?? 'unknown'
  const source = sourceOfBytes(bytes)
  const item = isVideoFormat(format)
    ? ({ kind: 'ranges', source } as const)
    : ({ kind: 'whole', bytes } as const)
  const modifiedMs = statSync(join(folder, path)).mtimeMs
  const read = await readMetadata(item, format, { path, modifiedMs, sidecars: [] }).catch(() => null)
  const assigned = fixture.assigned[id] ?? null
  return {
    id,
    paths: [path],
    persons: [],
    goneAt: null,
    facts: {
      bytes: bytes.length,
      metadata: read?.metadata ?? noMetadata,
      pixels: nothingSeen,
      parts: read?.parts ?? [],
      assigned,
      problem: read === null ? { code: 'corrupt', sentence: '' } : null,
    },
  }
}

const noMetadata = {
  mediaKind: 'photo',
  format: 'unknown',
  width: null,
  height: null,
  orientation: null,
  durationSeconds: null,
  taken: null,
  place: null,
  camera: null,
  contentIdentifier: null,
  isScreenshot: false,
  isFavourite: null,
  albums: [],
  captions: [],
} as const

function suggestionsUnder(pack: PolicyPack, allowedOn: string): readonly Suggestion[] {
  return audit(items, pack, {
    asOf: at(fixture.asOf),
    consent: { known: 'events', events: [{ switch: 'cloud', state: 'on', at: at(allowedOn) }] },
    region: fixture.region,
    selected: null,
    revocations: [],
    gazetteer: townGazetteer(),
  }).learned().suggestions
}

const inTruth = (suggestion: Suggestion, ...ids: readonly string[]): boolean =>
  suggestion.items.every((item) => ids.some((id) => truth.get(id)?.has(item) === true))

const june = packOf('meta-facebook/2025-06-test')

test('the birthday, the wedding, the trip and the dog each give their suggestion, of their own photos', () => {
  const made = suggestionsUnder(june, fixture.allowedOn)
  const titled = (start: string) => made.filter(({ title }) => title.startsWith(start))
  const [birthday] = titled('Birthday at home, 14 June 2025')
  const [wedding] = titled('Wedding in Beacon, 24 June 2023')
  const [lisbon] = titled('Lisbon, Portugal, 5–9 June 2025')
  const [dog] = titled('Moments with your dog, 2023–2025')
  expect(birthday).toMatchObject({ kind: 'birthday', standing: 'stated', visibleTo: 'only-you' })
  expect(wedding).toMatchObject({ kind: 'theme', standing: 'stated', because: ['event:2023-06-24:wedding'] })
  expect(lisbon).toMatchObject({ kind: 'trip' })
  expect(dog).toMatchObject({ kind: 'theme', because: ['theme:pets', 'thing:dog'] })
  expect(inTruth(birthday as Suggestion, 'birthday')).toBe(true)
  expect(inTruth(wedding as Suggestion, 'wedding')).toBe(true)
  expect(inTruth(lisbon as Suggestion, 'trip-lisbon')).toBe(true)
  expect(inTruth(dog as Suggestion, 'pet')).toBe(true)
})

test('both trips give their highlights once both were taken within what is uploaded', () => {
  const trips = suggestionsUnder(june, '2025-02-20T12:00:00Z').filter(({ kind }) => kind === 'trip')
  expect(trips.map(({ title }) => title)).toEqual([
    'Breckenridge, United States, 14–17 February 2025',
    'Lisbon, Portugal, 5–9 June 2025',
  ])
  expect(trips.every((trip) => inTruth(trip, 'trip-lisbon', 'trip-breckenridge'))).toBe(true)
})

test('on this day finds the same day in earlier years, and is possible where the pack does not name it', () => {
  const clause = june.clauses['upload.window']
  const everything = withClause(june, 'upload.window', { ...clause, state: 'value', value: 'everything' })
  const [found] = suggestionsUnder(everything, fixture.allowedOn).filter(({ kind }) => kind === 'on-this-day')
  expect(found).toMatchObject({ title: 'On this day: 27 June in 2022 and 2024', standing: 'possible' })
  expect(inTruth(found as Suggestion, 'on-this-day')).toBe(true)
})

test('the same audit gives the same suggestions, whatever the order of the items', () => {
  const made = suggestionsUnder(june, fixture.allowedOn)
  items = items.toReversed()
  expect(suggestionsUnder(june, fixture.allowedOn)).toEqual(made)
})

test('a pack that makes nothing gives none', () => {
  const clause = june.clauses['suggest.kinds']
  const none = withClause(june, 'suggest.kinds', { ...clause, state: 'value', value: [] })
  expect(suggestionsUnder(none, fixture.allowedOn)).toEqual([])
})
