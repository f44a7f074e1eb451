import type { AuditItem } from '../../../shared/domain/item/audit-item'
import type { Gazetteer } from '../../../shared/domain/inference/places/gazetteer'
import type { TownsAlong } from '../../../shared/ipc/auditor'
import { sheetColumns, townColumn } from './item-columns'

/** Where the sheet comes to another day or town, as told by frames that have a place; one without says nothing and changes nothing. */
export function townsAlong(
  positions: Uint32Array,
  items: readonly AuditItem[],
  gazetteer: Gazetteer,
): {
  readonly along: TownsAlong
  /** False while towns are still being looked up. */
  readonly isWhole: boolean
} {
  const { dates } = sheetColumns(items)
  const { towns, isWhole } = townColumn(items, gazetteer)
  const places = new Map<string, number>()
  const [starts, at]: [number[], number[]] = [[], []]
  let [lastDate, lastTown]: [string | null | undefined, string] = [undefined, '']
  for (let start = 0; start < positions.length; start += 1) {
    const position = positions[start] ?? 0
    const [name, date] = [towns[position] ?? null, dates[position]]
    if (name === null) continue
    if (date !== lastDate || name !== lastTown) {
      const place = places.get(name) ?? places.size
      places.set(name, place)
      starts.push(start)
      at.push(place)
    }
    ;[lastDate, lastTown] = [date, name]
  }
  return {
    along: { names: [...places.keys()], starts: Uint32Array.from(starts), at: Uint32Array.from(at) },
    isWhole,
  }
}
