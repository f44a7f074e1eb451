import { readdirSync, readFileSync } from 'node:fs'

import * as z from 'zod'
import { describe, expect, test } from 'vitest'

import { newestPack } from '../../../shared/domain/policy/choose-pack'
import { clauseIds } from '../../../shared/domain/policy/clause-values'
import { faultInWords, loadPack } from '../../../shared/domain/policy/load-pack'
import { asOwnPack } from '../../../shared/domain/policy/own-pack'
import { packJsonSchema } from '../../../shared/domain/policy/pack-json-schema'
import { regionTruth } from '../../../shared/domain/policy/region'
import { packOf } from './roll'

const files = readdirSync('resources/policies', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json') && name !== 'pack.schema.json')
  .sort()
const textOf = (file: string): string => readFileSync(`resources/policies/${file}`, 'utf8')
const meta = ['2025-06-test', '2025-10-us-ca', '2026-04-eu-uk', 'metadata-only'].map(
  (name) => `meta-facebook/${name}`,
)

describe.each(files)('%s', (file) => {
  const pack = packOf(file.slice(0, -'.json'.length))

  test('is valid, and its file is named after its id', () => {
    expect(`${pack.id}.json`).toBe(file)
    expect(Object.keys(pack.clauses).sort()).toEqual([...clauseIds].sort())
  })

  test('is on in the region it assumes, as far as it says where it is on', () => {
    expect(regionTruth(pack, pack.assumedRegion)).not.toBe('no')
  })

  test('cites a source for every clause that has a value', () => {
    for (const clause of Object.values(pack.clauses)) {
      if (clause.state !== 'unknown') expect(clause.sources.length, clause.says).toBeGreaterThan(0)
    }
  })

  test('agrees with the JSON Schema that ships', () => {
    const schema = z.fromJSONSchema(
      JSON.parse(textOf('pack.schema.json')) as Parameters<typeof z.fromJSONSchema>[0],
    )
    const json = JSON.parse(textOf(file)) as { clauses: Record<string, unknown> }
    expect(schema.safeParse(json).success).toBe(true)
    const rest = Object.fromEntries(Object.entries(json.clauses).filter(([id]) => id !== 'upload.window'))
    expect(schema.safeParse({ ...json, clauses: rest }).success).toBe(false)
  })
})

test('the JSON Schema that ships is the one the loader checks by', () => {
  expect(JSON.parse(textOf('pack.schema.json'))).toEqual(JSON.parse(JSON.stringify(packJsonSchema())))
})

test('the versions of Facebook differ where the sources say so', () => {
  const states = (id: 'upload.window' | 'use.training' | 'retain.afterOff') =>
    meta.map((name) => {
      const clause = packOf(name).clauses[id]
      return clause.state === 'value' ? clause.value : clause.state
    })
  expect(states('upload.window')).toEqual([30, 30, 'unknown', 'unknown'])
  expect(states('use.training')).toEqual(['not-in-test', 'edited-or-shared', 'shared', 'unknown'])
  expect(states('retain.afterOff')).toEqual(['contested', 'contested', 'contested', 'unknown'])
})

test.each([
  ['US-NY', 'meta-facebook/2025-10-us-ca'],
  ['DE', 'meta-facebook/2026-04-eu-uk'],
  ['GB', 'meta-facebook/2026-04-eu-uk'],
  ['BR', 'meta-facebook/2026-08-latin-america'],
  ['JP', 'meta-facebook/2026-04-eu-uk'],
  [null, 'meta-facebook/2026-04-eu-uk'],
])('the newest pack for %s is %s', (region, id) => {
  expect(
    newestPack(
      files.map((file) => packOf(file.slice(0, -5))),
      region,
    )?.id,
  ).toBe(id)
})

test.each([
  ['meta-facebook/2026-08-latin-america', 'BR', 'open'],
  ['meta-facebook/2026-08-latin-america', 'JP', 'no'],
  ['meta-facebook/metadata-only', 'JP', 'open'],
  ['google-photos/ask-photos', 'DE', 'open'],
  ['google-photos/ask-photos', 'US-TX', 'no'],
])('%s in %s: %s, since what no source says keeps no photo', (id, region, truth) => {
  expect(regionTruth(packOf(id), region)).toBe(truth)
})

describe('a faulty pack', () => {
  const text = textOf('own/template.json')
  const lineWith = (found: string, within = text): number =>
    within.slice(0, within.indexOf(found)).split('\n').length
  const faultsOf = (changed: string): readonly string[] => {
    const loaded = loadPack(changed)
    return loaded.ok ? [] : loaded.faults.map(faultInWords)
  }

  test.each([
    [
      'a wrong value',
      '"value": 30',
      '"value": "thirty"',
      'upload.window',
      'value must be a number or "everything"',
    ],
    ['a number that cannot be', '"value": 30', '"value": -3', 'upload.window', 'value must be 0 or more'],
    [
      'another state',
      '"state": "unknown"',
      '"state": "perhaps"',
      'prompt.where',
      'state must be "value", "unknown" or "contested"',
    ],
    [
      'another certainty',
      '"certainty": "D"',
      '"certainty": "E"',
      'prompt.where',
      'certainty must be "A" or "B" or "C" or "D"',
    ],
    ['no day', '"2026-10-02"', '"2 Oct"', 'pack', 'reportedOn must be a day, such as 2026-10-02'],
    [
      'no region',
      '"assumedRegion": "US"',
      '"assumedRegion": "England"',
      'pack',
      'assumedRegion must be a region, such as GB or US-NY',
    ],
    [
      'no id',
      '"own/template"',
      '"My Pack"',
      'pack',
      'id must be an owner and a name, such as own/my-reading',
    ],
    [
      'a member too much',
      '"certainty": "D"',
      '"certaintly": 1, "certainty": "D"',
      'prompt.where',
      '"certaintly" has no place here; is it spelt right?',
    ],
  ])('names clause and line of %s, in words', (_, found, instead, clause, what) => {
    const line = lineWith(found)
    expect(faultsOf(text.replace(found, instead))).toEqual([`${clause} (line ${String(line)}): ${what}`])
  })
  test('never falls back on words that say nothing', () => {
    const values = ['null', '{}', '[]', '""', '0.5', '[[1]]', 'true']
    for (const value of values) {
      for (const line of text.split('\n').filter((each) => /": "|": \d/.test(each))) {
        const changed = text.replace(line, line.replace(/: .*?(,?)$/, `: ${value}$1`))
        for (const fault of faultsOf(changed)) expect(fault).not.toMatch(/invalid|undefined|another form/i)
      }
    }
  })
  test('names a member that is missing', () => {
    expect(faultsOf(text.replace('      "certainty": "D",\n', ''))).toEqual([
      expect.stringMatching(/^prompt\.where \(line \d+\): "certainty" is missing$/),
    ])
  })
  test('names a missing clause', () => {
    const changed = text.replace('"upload.order"', '"upload.ordr"')
    expect(faultsOf(changed)).toContainEqual(expect.stringContaining('upload.order (line'))
    expect(faultsOf(changed)).toContainEqual(
      expect.stringMatching(
        new RegExp(`^upload\\.ordr \\(line ${String(lineWith('upload.ordr', changed))}\\): `),
      ),
    )
  })
  test('names a source that is not listed', () => {
    expect(faultsOf(text.replace('"sources": ["M1"]', '"sources": ["M2"]'))).toEqual([
      expect.stringContaining('no source "M2"'),
    ])
  })
  test.each([
    ['a colon left out', '"state": "unknown"', '"state" "unknown"'],
    ['a word without quotes', '"state": "unknown"', '"state": unknown'],
    ['a quote left open', '"state": "unknown"', '"state": "unknown'],
    ['a comma too much', '"value": 30', '"value": 30,'],
    ['a bracket too much', '"value": 30', '"value": 30]'],
  ])('names the line where it stops being JSON: %s', (_, found, instead) => {
    const broken = text.replace(found, instead)
    const line = lineWith(instead, broken)
    const lines = [line, line + 1].map((each) => `pack (line ${String(each)}): not JSON`)
    const [fault] = faultsOf(broken)
    expect(
      lines.some((each) => fault?.startsWith(each)),
      fault,
    ).toBe(true)
  })
  test('names the last line of a file that was cut short', () => {
    const cut = text.slice(0, text.indexOf('"upload.window"'))
    expect(faultsOf(cut)).toEqual([
      expect.stringContaining(`(line ${String(cut.trimEnd().split('\n').length)}): not JSON`),
    ])
  })
})

test('every pack can be the beginning of one of the user’s own', () => {
  for (const file of files) {
    const own = asOwnPack(packOf(file.slice(0, -'.json'.length)))
    expect(own.id).not.toBe(packOf(file.slice(0, -'.json'.length)).id)
    expect(loadPack(JSON.stringify(own, null, 2)), own.id).toMatchObject({ ok: true })
  }
})
