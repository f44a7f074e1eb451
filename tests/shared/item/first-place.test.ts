import fc from 'fast-check'
import { expect, test } from 'vitest'

import { firstPlace } from '../../../shared/domain/item/first-place'

test('the first place is the one that looking at every place finds', () => {
  const ascending = fc.array(fc.nat(50)).map((numbers) => numbers.toSorted((one, other) => one - other))
  fc.assert(
    fc.property(ascending, fc.nat(50), (numbers, wanted) => {
      const looked = numbers.findIndex((number) => number >= wanted)
      const found = firstPlace(numbers.length, (place) => (numbers[place] ?? 0) >= wanted)
      expect(found).toBe(looked < 0 ? numbers.length : looked)
    }),
  )
})

test('places before the first to be looked at are left out', () => {
  expect(firstPlace(5, () => true, 2)).toBe(2)
  expect(firstPlace(5, () => false, 2)).toBe(5)
  expect(firstPlace(0, () => true)).toBe(0)
})
