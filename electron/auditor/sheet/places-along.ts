import type { AuditItem } from '../../../shared/domain/item/audit-item'
import type { Gazetteer } from '../../../shared/domain/inference/places/gazetteer'
import type { FrameIndex } from '../../../shared/ipc/auditor'
import { sheetColumns, townColumn } from './item-columns'

export interface PlacesAlong {
  readonly places: FrameIndex['places']
  /** False while towns are still being looked up. */
  readonly isWhole: boolean
}

/** Where the sheet comes to another day or town, as told by frames that have a place; one without says nothing and changes nothing. */
export function placesAlong(
  positions: Uint32Array,
  items: readonly AuditItem[],
  gazetteer: Gazetteer,
): PlacesAlong {
  const { dates } = sheetColumns(items)
  const { towns, isWhole } = townColumn(items, gazetteer)
  const places: { start: number; name: string }[] = []
  let [lastDate, lastTown]: [string | null | undefined, string] = [undefined, '']
  for (let start = 0; start < positions.length; start += 1) {
    const position = positions[start] ?? 0
    const [name, date] = [towns[position] ?? null, dates[position]]
    if (name === null) continue
    if (date !== lastDate || name !== lastTown) places.push({ start, name })
    ;[lastDate, lastTown] = [date, name]
  }
  return { places, isWhole }
}
