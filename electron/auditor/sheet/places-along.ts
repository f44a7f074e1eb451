import type { AuditItem } from '../../../shared/domain/item/audit-item'
import { distanceMetres } from '../../../shared/domain/item/distance'
import type { Place } from '../../../shared/domain/item/facts'
import type { Gazetteer } from '../../../shared/domain/inference/places/gazetteer'
import type { FrameIndex } from '../../../shared/ipc/auditor'

/** Nearer than this it is the same town as before, and no name has to be looked up. */
const sameTownMetres = 3_000
/** Names are asked for once a cell of about a kilometre. */
const cellsPerDegree = 100

interface Stay {
  readonly date: string
  readonly place: Place
  readonly name: string | null
}

/** Where the sheet comes to another day or town, as told by frames that have a place; one without says nothing and changes nothing. */
export function placesAlong(
  positions: Uint32Array,
  items: readonly AuditItem[],
  gazetteer: Gazetteer,
): FrameIndex['places'] {
  const nameOf = rememberedNames(gazetteer)
  const found: { start: number; name: string }[] = []
  const stays: Stay[] = []
  for (let start = 0; start < positions.length; start += 1) {
    const { place, taken } = items[positions[start] ?? 0]?.facts.metadata ?? nowhere
    if (place === null) continue
    const date = taken?.local.slice(0, 10) ?? ''
    const last = stays.at(-1)
    if (last?.date === date && distanceMetres(last.place, place) < sameTownMetres) continue
    const name = nameOf(place)
    if (name !== null && !(last?.date === date && last.name === name)) found.push({ start, name })
    stays.push({ date, place, name })
  }
  return found
}

const nowhere = { place: null, taken: null }

function rememberedNames(gazetteer: Gazetteer): (place: Place) => string | null {
  const known = names.get(gazetteer) ?? new Map<string, string | null>()
  names.set(gazetteer, known)
  return (place) => {
    const cell = [place.latitude, place.longitude]
      .map((degrees) => Math.round(degrees * cellsPerDegree))
      .join()
    const before = known.get(cell)
    if (before !== undefined) return before
    const name = gazetteer.nearest(place)?.city ?? null
    known.set(cell, name)
    return name
  }
}

const names = new WeakMap<Gazetteer, Map<string, string | null>>()
