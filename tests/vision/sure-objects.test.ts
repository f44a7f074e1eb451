import { describe, expect, it } from 'vitest'

import { animalFace } from '../../electron/vision/faces/animal-face'
import type { ObjectCandidate } from '../../electron/vision/objects/object-net'
import { overlap, sureObjects } from '../../electron/vision/objects/sure-objects'

const picture = { width: 1_000, height: 1_000, rgb: new Uint8Array(0) }
const thing = (label: ObjectCandidate['label'], score: number, side = 400, x = 100): ObjectCandidate => ({
  label,
  score,
  box: { x, y: 100, width: side, height: side },
})
const labels = (found: readonly ObjectCandidate[]) => found.map(({ label }) => label)

describe('sure objects', () => {
  it('name one thing once, by its surest label', () => {
    expect(
      labels(sureObjects([thing('pizza', 0.3), thing('sandwich', 0.5), thing('sandwich', 0.4)], picture)),
    ).toEqual(['sandwich'])
  })

  it('keep things beside and inside one another apart', () => {
    expect(
      labels(
        sureObjects([thing('person', 0.6), thing('tie', 0.4, 120), thing('person', 0.5, 400, 550)], picture),
      ),
    ).toEqual(['person', 'person', 'tie'])
  })

  it('ask more of small things', () => {
    expect(labels(sureObjects([thing('cup', 0.25, 200), thing('fork', 0.25, 50)], picture))).toEqual(['cup'])
  })

  it('overlap is the shared part of both', () => {
    const box = { x: 0, y: 0, width: 10, height: 10 }
    expect(overlap(box, { ...box, x: 5 })).toBeCloseTo(1 / 3)
    expect(overlap(box, { ...box, x: 20 })).toBe(0)
  })
})

describe('animal faces', () => {
  const face = { box: { x: 200, y: 150, width: 200, height: 200 }, score: 0.8 }

  it('are those inside an animal with no better person around them', () => {
    expect(animalFace(face, [thing('dog', 0.4)])).toBe(true)
    expect(animalFace(face, [thing('dog', 0.4), thing('person', 0.6)])).toBe(false)
    expect(animalFace(face, [])).toBe(false)
  })
})
