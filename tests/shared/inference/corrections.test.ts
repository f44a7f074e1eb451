import { describe, expect, it } from 'vitest'

import { correctPersons, nextPerson } from '../../../shared/domain/inference/people/corrections'
import type { PersonId } from '../../../shared/domain/item/ids'
import { june, lifeOf } from './invented-life'

const [p1, p2, p3] = ['p1', 'p2', 'p3'] as readonly string[] as readonly [PersonId, PersonId, PersonId]
const life = lifeOf([
  { local: june(1, '12:00'), persons: [p1, p2] },
  { local: june(2, '12:00'), persons: [p1] },
  { local: june(3, '12:00'), persons: [] },
])

describe('what the user says of people', () => {
  it('joins two that are one, and leaves other items the same objects', () => {
    const corrected = correctPersons(life, [{ kind: 'merge', from: p2, into: p1 }])
    expect(corrected.map(({ persons }) => persons)).toEqual([[p1, p1], [p1], []])
    expect(corrected[1]).toBe(life[1])
  })

  it('takes faces out of a person into a new one', () => {
    const faces = life.slice(1, 2).map(({ id }) => ({ item: id, face: 0 }))
    expect(nextPerson(life)).toBe(p3)
    const corrected = correctPersons(life, [{ kind: 'split', faces, into: nextPerson(life) }])
    expect(corrected.map(({ persons }) => persons)).toEqual([[p1, p2], [p3], []])
  })

  it('holds in the order given', () => {
    const faces = life.slice(0, 1).map(({ id }) => ({ item: id, face: 1 }))
    const corrected = correctPersons(life, [
      { kind: 'merge', from: p2, into: p1 },
      { kind: 'split', faces, into: p3 },
    ])
    expect(corrected[0]?.persons).toEqual([p1, p3])
  })
})
