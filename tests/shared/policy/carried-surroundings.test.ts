import fc from 'fast-check'
import { expect, test } from 'vitest'

import { audit } from '../../../shared/domain/audit/audit'
import type { Audit } from '../../../shared/domain/audit/audit'
import type { AuditItem } from '../../../shared/domain/item/audit-item'
import { circumstances, packOf, photo, taken } from './roll'

const june = packOf('meta-facebook/2025-06-test')
const given = circumstances()
const home = { latitude: 52.52, longitude: 13.4 }
/** Degrees of latitude in 60 km on the sphere that distances are told on. */
const lineDegrees = 60_000 / 111_195

interface Shot {
  readonly number: number
  readonly day: number
  readonly hour: number
  readonly where: 'home' | 'line' | 'far' | 'nowhere'
  /** In steps of about a metre. */
  readonly step: number
}

const latitudes = { home: 0, line: lineDegrees, far: 4, nowhere: 0 } as const

function shotOf({ number, day, hour, where, step }: Shot): AuditItem {
  const date = new Date(Date.UTC(2023, 0, 1 + day, hour)).toISOString().slice(0, 19)
  const place = {
    latitude: home.latitude + latitudes[where] + step / 100_000,
    longitude: home.longitude,
    altitude: null,
    source: 'exif',
  } as const
  return photo(number, {
    taken: hour === 0 ? null : taken(date),
    metadata: { place: where === 'nowhere' ? null : place },
  })
}

const shot = (number: number): fc.Arbitrary<AuditItem> =>
  fc
    .record({
      day: fc.nat(40),
      hour: fc.constantFrom(0, 2, 12, 22),
      where: fc.constantFrom<Shot['where'][]>('home', 'home', 'line', 'far', 'nowhere'),
      step: fc.integer({ min: -30, max: 30 }),
    })
    .map((drawn) => shotOf({ number, ...drawn }))

const verdicts = (made: Audit): readonly string[] =>
  made.items.map((_, at) => JSON.stringify(made.verdictAt(at)))

test('photos near the line between home and away are told alike, however home moved on the way', () => {
  fc.assert(
    fc.property(
      fc.tuple(...Array.from({ length: 24 }, (_, number) => shot(number))),
      fc.array(
        fc.nat(23).chain((at) => shot(at)),
        { minLength: 1, maxLength: 8 },
      ),
      (roll, changes) => {
        let items: readonly AuditItem[] = roll
        let made = audit(items, june, given)
        for (const changed of changes) {
          items = items.map((item) => (item.id === changed.id ? changed : item))
          made = audit(items, june, given, made)
          expect(verdicts(made)).toEqual(verdicts(audit(structuredClone(items), june, given)))
        }
        // The same items in another list.
        expect(verdicts(audit([...items], june, given, made))).toEqual(verdicts(made))
      },
    ),
    { numRuns: 120 },
  )
})
