import type { AuditItem } from '../../../shared/domain/item/audit-item'
import type { Gazetteer } from '../../../shared/domain/inference/places/gazetteer'
import { seenOf } from '../../../shared/domain/inference/seen'
import type { FrameIndex } from '../../../shared/ipc/auditor'
import { isTownKnown, townOf } from './town-of'

/** No question waits for more names than this: the rest is looked up in the background, and the window asks again. */
const mostLookedUp = 2_000

export interface PlacesAlong {
  readonly places: FrameIndex['places']
  readonly isWhole: boolean
}

/** Where the sheet comes to another day or town, as told by frames that have a place; one without says nothing and changes nothing. */
export function placesAlong(
  positions: Uint32Array,
  items: readonly AuditItem[],
  gazetteer: Gazetteer,
): PlacesAlong {
  const places: { start: number; name: string }[] = []
  let [lookedUp, lastDay, lastTown]: [number, number | null, string] = [0, null, '']
  for (let start = 0; start < positions.length; start += 1) {
    const item = items[positions[start] ?? 0] as AuditItem
    if (!isTownKnown(item) && ++lookedUp > mostLookedUp) continue
    const name = townOf(item, gazetteer)?.town
    if (name === undefined) continue
    const { day } = seenOf(item)
    if (day !== lastDay || name !== lastTown) places.push({ start, name })
    ;[lastDay, lastTown] = [day, name]
  }
  return { places, isWhole: lookedUp <= mostLookedUp }
}
