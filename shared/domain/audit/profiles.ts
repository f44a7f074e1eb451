import type { AuditItem } from './input'
import { copyEnds, sharedEnds, withBetween } from '../item/shared-ends'
import type { KeptSurroundings } from './surroundings'
import { profileOf } from '../policy/profile'
import type { Profile } from '../policy/profile'

/** What is known of each item before any pack is asked; carried from audit to audit for items that did not change. */
export interface Profiles {
  readonly items: readonly AuditItem[]
  readonly profiles: readonly Profile[]
  /** See `theme-bits.ts`; -1 where nobody had to know yet. */
  readonly themeBits: Int32Array
  /** See `surroundings.ts`. */
  readonly around: KeptSurroundings
}

const notAsked = -1

/** Reads each item once; one that is the same object as before is not read again, wherever it moved. */
export function profilesOf(items: readonly AuditItem[], previous: Profiles | null): Profiles {
  if (previous?.items === items) return previous
  const themeBits = new Int32Array(items.length)
  const bits = new Int32Array(items.length)
  if (previous === null) {
    themeBits.fill(notAsked)
    bits.fill(notAsked)
    return { items, profiles: items.map(profileOf), themeBits, around: { made: null, change: null, bits } }
  }
  const ends = sharedEnds(previous.items, items)
  const { head, tail } = ends
  copyEnds(previous.themeBits, themeBits, ends)
  copyEnds(previous.around.bits, bits, ends)
  themeBits.fill(notAsked, head, items.length - tail)
  bits.fill(notAsked, head, items.length - tail)
  const placeOf = placesIn(previous.items)
  const isCarried = new Set<number>()
  const added: AuditItem[] = []
  const between = items.slice(head, items.length - tail).map((item, index) => {
    const position = head + index
    const place = placeOf(item, position)
    const kept = place === null ? undefined : previous.profiles[place]
    if (place === null || kept === undefined) {
      added.push(item)
      return profileOf(item)
    }
    isCarried.add(place)
    themeBits[position] = previous.themeBits[place] ?? notAsked
    bits[position] = previous.around.bits[place] ?? notAsked
    return kept
  })
  const last = previous.items.length - tail
  const removed = previous.items.slice(head, last).filter((_, index) => !isCarried.has(head + index))
  const before = previous.around.made
  const change = before === null ? null : { before, removed, added }
  const profiles = withBetween(previous.profiles, between, ends)
  return { items, profiles, themeBits, around: { made: null, change, bits } }
}

/** Finds where an item object was before: most stay in place, or move together when one is put in before them. */
function placesIn(before: readonly AuditItem[]): (item: AuditItem, position: number) => number | null {
  let shift = 0
  let places: ReadonlyMap<AuditItem, number> | null = null
  return (item, position) => {
    const expected = before[position - shift]
    if (expected === item) return position - shift
    // Past the end of a list that moved nowhere: all that was there has been found.
    if (expected === undefined && shift === 0 && places === null) return null
    // Changed in place: nothing moved, so nothing has to be searched.
    if (expected?.id === item.id) return null
    places ??= new Map(before.map((known, place) => [known, place]))
    const place = places.get(item)
    if (place !== undefined) shift = position - place
    return place ?? null
  }
}
