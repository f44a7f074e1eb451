import type { AuditItem } from './input'
import { profileOf } from '../policy/profile'
import type { Profile } from '../policy/profile'

/** What is known of each item before any pack is asked; carried from audit to audit for items that did not change. */
export interface Profiles {
  readonly items: readonly AuditItem[]
  readonly profiles: readonly Profile[]
  /** Bits of themes that may apply; -1 where nobody had to know yet. */
  readonly themeBits: Int16Array
}

const notAsked = -1

/** Reads each item once; one that is the same object as before is not read again, wherever it moved. */
export function profilesOf(items: readonly AuditItem[], previous: Profiles | null): Profiles {
  if (previous?.items === items) return previous
  const themeBits = new Int16Array(items.length).fill(notAsked)
  if (previous === null) return { items, profiles: items.map(profileOf), themeBits }
  const placeOf = placesIn(previous.items)
  const profiles = items.map((item, position) => {
    const place = placeOf(item, position)
    if (place === null) return profileOf(item)
    themeBits[position] = previous.themeBits[place] ?? notAsked
    return previous.profiles[place] ?? profileOf(item)
  })
  return { items, profiles, themeBits }
}

/** Finds where an item object was before: most stay in place, or move together when one is put in before them. */
function placesIn(before: readonly AuditItem[]): (item: AuditItem, position: number) => number | null {
  let shift = 0
  let places: ReadonlyMap<AuditItem, number> | null = null
  return (item, position) => {
    const expected = before[position - shift]
    if (expected === item) return position - shift
    // Changed in place: nothing moved, so nothing has to be searched.
    if (expected?.id === item.id) return null
    places ??= new Map(before.map((known, place) => [known, place]))
    const place = places.get(item)
    if (place !== undefined) shift = position - place
    return place ?? null
  }
}
