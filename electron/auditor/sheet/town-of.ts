import type { AuditItem } from '../../../shared/domain/item/audit-item'
import type { Place } from '../../../shared/domain/item/facts'
import { wordsFor } from '../../../shared/domain/inference/places/gazetteer'
import type { Gazetteer } from '../../../shared/domain/inference/places/gazetteer'

export interface TownNames {
  readonly town: string
  /** Quarter, town and country in lower case, as somebody may search for them. */
  readonly words: string
}

/** Names are asked for once a cell of about a kilometre. */
const cellsPerDegree = 100

const known = new WeakMap<AuditItem, TownNames | null>()
const cells = new WeakMap<Gazetteer, Map<number, TownNames | null>>()

/** Where an item was taken; null where it has no place, or no town is near. Made once an item, whose facts never change. */
export function townOf(item: AuditItem, gazetteer: Gazetteer): TownNames | null {
  const before = known.get(item)
  if (before !== undefined) return before
  const { place } = item.facts.metadata
  const names = place === null ? null : namesNear(place, gazetteer)
  known.set(item, names)
  return names
}

export const isTownKnown = (item: AuditItem): boolean => known.has(item)

function namesNear(place: Place, gazetteer: Gazetteer): TownNames | null {
  const names = cells.get(gazetteer) ?? new Map<number, TownNames | null>()
  cells.set(gazetteer, names)
  const cell = cellOf(place)
  const before = names.get(cell)
  if (before !== undefined) return before
  const town = gazetteer.nearest(place)?.city ?? null
  const found = town === null ? null : { town, words: wordsFor(place, gazetteer).toLowerCase() }
  names.set(cell, found)
  return found
}

const cellOf = ({ latitude, longitude }: Place): number =>
  Math.round((latitude + 90) * cellsPerDegree) * 100_000 + Math.round((longitude + 180) * cellsPerDegree)
