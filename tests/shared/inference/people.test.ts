import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { openPeopleIndex } from '../../../shared/domain/inference/people/assign-faces'
import type { FaceToAssign } from '../../../shared/domain/inference/people/assign-faces'
import { randomFaces } from '../../fixtures/random-faces'

const far = (axis: number): FaceToAssign => ({
  descriptor: Float32Array.from({ length: 128 }, (_, index) => (index === axis ? 1 : 0)),
  size: 0.2,
  score: 0.95,
})
/** A face so far from the first axis's. */
const beside = (distance: number, change: Partial<FaceToAssign> = {}): FaceToAssign => {
  const { descriptor, ...rest } = far(0)
  descriptor[1] = distance
  return { descriptor, ...rest, ...change }
}

describe('assigning faces to people', () => {
  it('numbers people as they come and finds them again', () => {
    const people = openPeopleIndex()
    expect(people.assign([far(0), far(1)])).toEqual(['p1', 'p2'])
    expect(people.assign([far(1)])).toEqual(['p2'])
    expect(people.assign([far(2)])).toEqual(['p3'])
  })

  it('takes two faces of one photo for two people, however alike', () => {
    const people = openPeopleIndex()
    people.assign([far(0)])
    expect(people.assign([beside(0.2), beside(0.1)])).toEqual(['p2', 'p1'])
  })

  it('believes a small or unsure face only from nearer by', () => {
    const known = () => {
      const people = openPeopleIndex()
      people.assign([far(0)])
      return people
    }
    expect(known().assign([beside(0.44)])).toEqual(['p1'])
    expect(known().assign([beside(0.44, { size: 0.03 })])).toEqual(['p2'])
    expect(known().assign([beside(0.44, { score: 0.5 })])).toEqual(['p2'])
  })

  it('goes on from what was assigned before as if it had never stopped', () => {
    const photos = randomFaces({ faces: 300, persons: 20, photos: 150, seed: 7 })
    const whole = openPeopleIndex()
    const all = photos.map((photo) => whole.assign(photo.map(({ face }) => face)))
    const resumed = openPeopleIndex()
    photos.slice(0, 100).forEach((photo, index) => {
      photo.forEach(({ face }, position) => {
        const person = all[index]?.[position]
        if (person !== undefined) resumed.include(person, face.descriptor)
      })
    })
    const rest = photos.slice(100).map((photo) => resumed.assign(photo.map(({ face }) => face)))
    expect(rest).toEqual(all.slice(100))
  })

  it('never puts one person twice into a photo, and leaves earlier photos as they were', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000 }), (seed) => {
        const photos = randomFaces({ faces: 60, persons: 6, photos: 20, seed })
        const people = openPeopleIndex()
        for (const photo of photos) {
          const assigned = people.assign(photo.map(({ face }) => face))
          expect(new Set(assigned).size).toBe(assigned.length)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('keeps made-up persons apart and together', () => {
    const photos = randomFaces({ faces: 600, persons: 30, photos: 400, seed: 3 })
    const people = openPeopleIndex()
    const pairs = photos.flatMap((photo) => {
      const assigned = people.assign(photo.map(({ face }) => face))
      return photo.map(({ person }, position) => `${String(person)} is ${String(assigned[position])}`)
    })
    const persons = new Set(photos.flat().map(({ person }) => person))
    const assigned = new Set(pairs.map((pair) => pair.split(' is ')[1]))
    // No two people are joined; at most one in thirty is told as two.
    expect(new Set(pairs).size).toBe(assigned.size)
    expect(assigned.size).toBeLessThanOrEqual(persons.size + 1)
  })
})
