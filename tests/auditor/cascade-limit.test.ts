import { expect, it } from 'vitest'

import { isCascadeCounted } from '../../electron/auditor/acts/cascade-limit'
import { audit } from '../../shared/domain/audit/audit'
import type { Audit } from '../../shared/domain/audit/audit'
import { auditWith, nobody } from '../../shared/domain/audit/revocation-preview'
import type { RevocationRule } from '../../shared/domain/revocation/revocation'
import { circumstances, packOf, photo, taken } from '../shared/policy/roll'

const pack = packOf('meta-facebook/2025-06-test')

const rollOf = (count: number): Audit =>
  audit(
    Array.from({ length: count }, (_, number) => photo(number, { taken: taken('2025-06-20T12:00:00') })),
    pack,
    circumstances(),
  )

const after = (before: Audit, what: RevocationRule): Audit =>
  auditWith(before, { receipt: nobody, what, at: circumstances().asOf, restoredAt: null })

const one = (roll: Audit): RevocationRule => ({ items: roll.items.slice(0, 1).map(({ id }) => id) })
const all: RevocationRule = { from: '2025-01-01', to: '2025-12-31' }

it('is counted in a small roll, whatever is caught', () => {
  const roll = rollOf(40)
  expect(isCascadeCounted(roll, after(roll, all))).toBe(true)
})

it('is counted in a large roll only once it was told, and only where little is caught', () => {
  const roll = rollOf(20_001)
  expect(isCascadeCounted(roll, after(roll, one(roll)))).toBe(false)
  roll.learned()
  expect(isCascadeCounted(roll, after(roll, one(roll)))).toBe(true)
  expect(isCascadeCounted(roll, after(roll, all))).toBe(false)
})
