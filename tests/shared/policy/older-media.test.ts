import { describe, expect, test } from 'vitest'

import { audit } from '../../../shared/domain/audit/audit'
import { isMeasured, missRates, mostMissed } from '../../../shared/domain/inference/themes/miss-rates'
import type { Facts } from '../../../shared/domain/item/facts'
import { themes } from '../../../shared/domain/item/theme'
import type { Theme } from '../../../shared/domain/item/theme'
import { withClause } from '../../../shared/domain/policy/pack'
import type { PolicyPack } from '../../../shared/domain/policy/pack'
import { circumstances, nothingSeen, packOf, photo, taken } from './roll'

const june = packOf('meta-facebook/2025-06-test')
const old = (facts: Partial<Facts> = {}, kind: Facts['metadata']['mediaKind'] = 'photo') =>
  photo(1, { taken: taken('2020-01-08T12:00:00'), metadata: { mediaKind: kind }, facts })
const verdictOf = (item: ReturnType<typeof old>, pack: PolicyPack) =>
  audit([item], pack, circumstances()).verdictAt(0)
const withOlder = (value: readonly Theme[]): PolicyPack =>
  withClause(june, 'upload.older', { ...june.clauses['upload.older'], state: 'value', value: [...value] })

describe('an old photo that shows nothing', () => {
  test.each(themes)('under a pack that uses only %s stays where enough was measured', (theme) => {
    const rate = missRates[theme]
    const verdict = verdictOf(old(), withOlder([theme]))
    const says = verdict.clauses.find(({ clause }) => clause === 'upload.older')?.says
    expect(verdict.outcome).toBe(isMeasured(rate) ? 'would-not' : 'could')
    expect(says).toContain(isMeasured(rate) ? 'missed in tests' : `cannot be ruled out: ${theme} (`)
    expect(says).toContain(String(rate?.of ?? 0))
  })
  test('stays under a pack that uses no theme, whatever it might show', () => {
    expect(verdictOf(old(), withOlder([])).outcome).toBe('would-not')
    const intimate = { ...nothingSeen, intimacy: { score: 0.99 } }
    expect(verdictOf(old({ pixels: intimate }), withOlder([])).outcome).toBe('would-not')
  })
  test('is open as a video, of which only some frames were seen', () => {
    const verdict = verdictOf(old({}, 'video'), june)
    expect(verdict.outcome).toBe('could')
    expect(verdict.clauses[0]?.says).toContain('a video')
  })
})

describe('a miss rate', () => {
  test.each([
    [null, false],
    [{ missed: 0, of: 1 }, false],
    [{ missed: 1, of: 19 }, false],
    [{ missed: 0, of: 20 }, true],
    [{ missed: 9, of: 90 }, true],
  ])('%j counts: %s', (rate, counts) => {
    expect(isMeasured(rate)).toBe(counts)
  })
  // Newcombe (1998), table I, method 3.
  test.each([
    [{ missed: 81, of: 263 }, 0.3662],
    [{ missed: 15, of: 148 }, 0.1605],
    [{ missed: 0, of: 20 }, 0.1611],
    [{ missed: 1, of: 29 }, 0.1718],
  ])('%j may be up to %d', (rate, most) => {
    expect(mostMissed(rate)).toBeCloseTo(most, 3)
  })
})
