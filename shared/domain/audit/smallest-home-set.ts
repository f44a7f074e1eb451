import { centreOf } from '../inference/places/centre'
import { homeOf, nightOf } from '../inference/places/home-and-work'
import { seenInOrder } from '../inference/seen'
import type { Seen } from '../inference/seen'
import { distanceMetres } from '../item/distance'
import type { ItemId } from '../item/ids'

const nearMetres = 150

/** The fewest photos that alone tell the same home: of as many nights as it takes, the one nearest to it; shown to be enough. */
export function smallestHomeSet(seen: readonly Seen[]): readonly ItemId[] {
  const centre = centreOf(seen)
  const nearest = new Map<number, { readonly one: Seen; readonly metres: number }>()
  for (const one of seen) {
    const night = nightOf(one)
    if (night === null || one.place === null) continue
    const metres = distanceMetres(centre, one.place)
    const known = nearest.get(night)
    if (known === undefined || metres < known.metres) nearest.set(night, { one, metres })
  }
  const best = [...nearest.values()].sort((one, other) => one.metres - other.metres).map(({ one }) => one)
  for (let count = 1; count <= best.length; count += 1) {
    const few = best.slice(0, count)
    const told = homeOf(seenInOrder(few.map(({ item }) => item)), null)
    if (told !== null && distanceMetres(told, centre) < nearMetres) return few.map(({ item }) => item.id)
  }
  return []
}
