import type { AuditItem } from '../../../shared/domain/item/audit-item'
import type { Place } from '../../../shared/domain/item/facts'
import type { Gazetteer } from '../../../shared/domain/inference/places/gazetteer'

/** Names are asked for once a cell of about a kilometre. */
const cellsPerDegree = 100

const known = new WeakMap<AuditItem, string | null>()
const cells = new WeakMap<Gazetteer, Map<number, string | null>>()

/** The town an item was taken in; null where it has no place, or no town is near. Made once an item, whose facts never change. */
export function townOf(item: AuditItem, gazetteer: Gazetteer): string | null {
  const before = known.get(item)
  if (before !== undefined) return before
  const { place } = item.facts.metadata
  const name = place === null ? null : nameNear(place, gazetteer)
  known.set(item, name)
  return name
}

export const isTownKnown = (item: AuditItem): boolean => known.has(item)

function nameNear(place: Place, gazetteer: Gazetteer): string | null {
  const names = cells.get(gazetteer) ?? new Map<number, string | null>()
  cells.set(gazetteer, names)
  const [down, across] = [place.latitude, place.longitude].map((degrees) =>
    Math.round((degrees + 180) * cellsPerDegree),
  ) as [number, number]
  const cell = down * 360 * cellsPerDegree * 2 + across
  const before = names.get(cell)
  if (before !== undefined) return before
  const name = gazetteer.nearest(place)?.city ?? null
  names.set(cell, name)
  return name
}
