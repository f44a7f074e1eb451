import { expect, test } from 'vitest'

import { instant } from '../../../shared/domain/item/instant'
import { consentAt } from '../../../shared/domain/policy/consent'

const today = instant(Date.parse('2025-06-27T12:00:00Z'))
const monthsLater = instant(Date.parse('2025-11-01T08:00:00Z'))

test('the question what would happen now is about the moment of each audit, never about a tap in the past', () => {
  for (const asOf of [today, monthsLater]) {
    expect(consentAt({ known: 'if-now' }, { switch: 'local', at: asOf })).toEqual({
      known: 'events',
      events: [{ switch: 'local', state: 'on', at: asOf }],
    })
  }
})

test('what the user states stays as it was said', () => {
  const later = { switch: 'cloud', at: monthsLater } as const
  for (const known of ['never', 'unknown'] as const) expect(consentAt({ known }, later)).toEqual({ known })
  const stated = { known: 'events', events: [{ switch: 'cloud', state: 'on', at: today }] } as const
  expect(consentAt(stated, later)).toEqual(stated)
})
