import { describe, expect, it } from 'vitest'

import { infer } from '../../../shared/domain/inference/infer'
import type { Inference } from '../../../shared/domain/inference/inference'
import { june, lifeOf, lisbon, work } from './invented-life'
import type { Moment } from './invented-life'

const ofKind = (found: readonly Inference[], kind: Inference['kind']) =>
  found.filter((one) => one.kind === kind)

const evenings: readonly Moment[] = [2, 3, 4, 10, 11, 12, 13].map((day) => ({ local: june(day, '21:30') }))
const workdays: readonly Moment[] = [2, 3, 4, 10, 11, 12].map((day) => ({
  local: june(day, '11:00'),
  at: work,
}))
const trip: readonly Moment[] = [5, 6, 7, 8].map((day) => ({
  local: june(day, '14:00'),
  at: lisbon,
  offset: '+01:00',
}))
const ordinaryLife = lifeOf([...evenings, ...workdays, ...trip])

describe('what is inferred from times and places', () => {
  it('takes the place of most nights for home and the place of most weekdays for work', () => {
    const found = infer(ordinaryLife)
    expect(ofKind(found, 'home').map(({ items }) => items.length)).toEqual([evenings.length])
    expect(ofKind(found, 'work').map(({ items }) => items.length)).toEqual([workdays.length])
  })

  it('needs three nights to tell a home', () => {
    expect(ofKind(infer(lifeOf(evenings.slice(0, 2))), 'home')).toEqual([])
    expect(ofKind(infer(lifeOf(evenings.slice(0, 3))), 'home')).toHaveLength(1)
  })

  it('tells a stay of days beyond sixty kilometres as a trip and as an empty home', () => {
    const found = infer(ordinaryLife)
    expect(ofKind(found, 'trip').map(({ label }) => label)).toEqual([
      expect.stringContaining('2025-06-05 to 2025-06-08 (4 photos, clock at UTC+01:00)'),
    ])
    expect(ofKind(found, 'absence')).toHaveLength(1)
  })

  it('tells no trip while no home is known', () => {
    expect(ofKind(infer(lifeOf(trip)), 'trip')).toEqual([])
  })

  it('tells the hours of work and when the lights go out as routines', () => {
    expect(ofKind(infer(ordinaryLife), 'routine').map(({ id }) => id.split(':')[1])).toEqual([
      'work',
      'bedtime',
    ])
  })

  it('leaves the time of a copied file out of every routine', () => {
    const copied = lifeOf(evenings).map((item) => ({
      ...item,
      facts: {
        ...item.facts,
        metadata: {
          ...item.facts.metadata,
          taken:
            item.facts.metadata.taken === null
              ? null
              : { ...item.facts.metadata.taken, source: 'mtime' as const },
        },
      },
    }))
    expect(ofKind(infer(copied), 'home')).toEqual([])
  })
})

describe('what is inferred from pictures', () => {
  it('counts people outside the household as consents to be warranted', () => {
    const life = lifeOf([
      ...evenings.map((moment) => ({ ...moment, persons: ['p1'] })),
      { local: june(5, '12:00'), at: lisbon, persons: ['p2', 'p3'] },
    ])
    expect(ofKind(infer(life), 'bystanders').map(({ label }) => label)).toEqual([
      '2 people outside the household (1 within): 2 consents you would be warranting',
    ])
  })

  it('says of two people in two photos that they know each other', () => {
    const both: Moment = { local: june(5, '12:00'), persons: ['p1', 'p2'] }
    expect(ofKind(infer(lifeOf([both])), 'together')).toEqual([])
    expect(
      ofKind(infer(lifeOf([both, { ...both, local: june(6, '12:00') }])), 'together').map(({ id }) => id),
    ).toEqual(['together:p1+p2'])
  })

  it('tells a child only where the whole age range lies below eighteen', () => {
    const face = { box: [0, 0, 0.2, 0.2] as const, score: 0.9, expression: null, atSeconds: null }
    const ages = [
      { estimate: 9, low: 6, high: 13 },
      { estimate: 16, low: 12, high: 21 },
    ]
    const life = lifeOf(
      ages.map((age, day) => ({ local: june(day + 1, '12:00'), pixels: { faces: [{ ...face, age }] } })),
    ).map((item) => ({ ...item, persons: [null] }))
    expect(ofKind(infer(life), 'children').map(({ label }) => label)).toEqual([
      'A child, age 6 to 13, estimated, in 1 photo',
    ])
  })

  it('marks what a sample roll assigns', () => {
    const life = lifeOf([
      { local: june(14, '15:00'), assigned: { themes: ['birthday'], persons: ['the younger child'] } },
      { local: june(14, '15:10'), assigned: { themes: ['birthday'], objects: ['dog'] } },
    ])
    const told = infer(life).filter(({ kind }) => ['event', 'children'].includes(kind))
    expect(told.map(({ label }) => label.includes('assigned'))).toEqual([true, true])
    expect(told.flatMap(({ evidence }) => evidence).filter((one) => 'box' in one)).toEqual([])
  })

  it('names each kind of document with the region that shows it', () => {
    const box = [0.1, 0.2, 0.3, 0.1] as const
    const text = { kinds: ['iban' as const], words: 30, regions: [{ kind: 'iban' as const, box }] }
    const [found] = ofKind(infer(lifeOf([{ local: june(3, '12:00'), pixels: { text } }])), 'document')
    expect(found).toMatchObject({ id: 'document:iban', evidence: [{ box }] })
  })
})
