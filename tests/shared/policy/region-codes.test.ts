import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { loadPack } from '../../../shared/domain/policy/load-pack'
import { isRegionCode, regionMeant } from '../../../shared/domain/policy/region-codes'

test.each(['DE', 'GB', 'US', 'US-NY', 'US-DC', 'CA-ON', 'BR', 'DE-BE', 'XK'])('%s is a region', (code) => {
  expect(isRegionCode(code)).toBe(true)
})

test.each(['UK', 'EU', 'ZZ', 'XX-YY', 'US-XX', 'CA-ZZ', 'us', 'Berlin', '', 'US-', 'D'])(
  '"%s" is none: a slip must never count as a place where nothing is uploaded',
  (code) => {
    expect(isRegionCode(code)).toBe(false)
  },
)

test.each([
  ['UK', 'GB'],
  ['EL', 'GR'],
  ['us-ny', 'US-NY'],
  ['US_NY', 'US-NY'],
  ['Berlin', null],
])('%s means %s', (code, meant) => {
  expect(regionMeant(code)).toBe(meant)
})

test('a pack that names no real region is refused, with its clause and line', () => {
  const text = readFileSync('resources/policies/meta-facebook/2025-06-test.json', 'utf8')
  const changed = text.replace('"value": ["US", "CA"]', '"value": ["US", "UK"]')
  const line = changed.slice(0, changed.indexOf('"UK"')).split('\n').length
  expect(loadPack(changed)).toEqual({
    ok: false,
    faults: [{ clause: 'region.on', line, what: expect.stringContaining('must be a region') as string }],
  })
})
