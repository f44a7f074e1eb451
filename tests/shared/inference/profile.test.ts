import { describe, expect, it } from 'vitest'

import { infer } from '../../../shared/domain/inference/infer'
import { cannotTell } from '../../../shared/domain/inference/profile/cannot-tell'
import { profileOf } from '../../../shared/domain/inference/profile/profile'
import { june, lifeOf } from './invented-life'
import type { Moment } from './invented-life'

const nights: readonly Moment[] = [1, 2, 3, 4].map((day) => ({ local: june(day, '21:00'), persons: ['p1'] }))
const text = (kind: 'iban' | 'passport' | 'receipt'): Moment => ({
  local: june(5, '12:00'),
  pixels: { text: { kinds: [kind], words: 9, regions: [] } },
})
const life = lifeOf([...nights, text('receipt'), text('iban'), text('passport')])

describe('the profile', () => {
  it('tells where somebody lives first, and a passport before an account before a receipt', () => {
    const texts = profileOf(infer(life)).map(({ text: told }) => told)
    expect(texts[0]).toMatch(/^Home: /)
    expect(texts.slice(1, 4).map((told) => told.split(' can be')[0])).toEqual([
      'A passport',
      'A bank account number (IBAN)',
      'A receipt',
    ])
  })

  it('rests every sentence on inferences that are there, and leaves none of them out', () => {
    const inferences = infer(life)
    const because = profileOf(inferences).flatMap((sentence) => sentence.because)
    expect([...because].sort()).toEqual(inferences.map(({ id }) => id).sort())
  })

  it('counts what cannot be told', () => {
    const roll = [...life, ...lifeOf([{ local: june(9, '12:00'), at: null }])]
    expect(cannotTell(roll)).toMatchObject({ items: 8, withoutPlace: 1, withoutTime: 0, couldNotCheck: 0 })
  })
})
