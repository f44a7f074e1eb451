import { firstPlace } from '../../../shared/domain/item/first-place'
import type { FrameIndex } from '../../../shared/ipc/auditor'
import { groupOf } from './sheet-layout'
import type { SheetLayout } from './sheet-layout'

/** What stands on the film's edge above one frame. */
export interface EdgeLabel {
  readonly start: number
  /** Frames to its right, itself included, before the next label or the end of the row. */
  readonly frames: number
  /** The local date that begins here; null where only the town changes. */
  readonly date: string | null
  readonly place: string | null
}

/** The labels of the frames in view, in their order: where a day begins, and where it comes to another town. */
export function edgeLabels(
  { days, towns }: Pick<FrameIndex, 'days' | 'towns'>,
  seen: { readonly first: number; readonly last: number },
  layout: SheetLayout,
): readonly EdgeLabel[] {
  const labels = new Map<number, { readonly date: string | null; readonly place: string | null }>()
  const isSeen = ({ start }: { readonly start: number }) => start >= seen.first && start <= seen.last
  for (const { start, date } of days.filter(isSeen))
    if (date !== null) labels.set(start, { date, place: null })
  const inView = firstPlace(towns.starts.length, (place) => (towns.starts[place] ?? 0) >= seen.first)
  for (let at = inView; at < towns.starts.length; at += 1) {
    const start = towns.starts[at] ?? 0
    if (start > seen.last) break
    const place = towns.names[towns.at[at] ?? 0] ?? null
    labels.set(start, { date: labels.get(start)?.date ?? null, place })
  }
  const starts = [...labels.keys()].sort((one, other) => one - other)
  return starts.map((start, at) => {
    const { date, place } = labels.get(start) ?? { date: null, place: null }
    const frames = Math.min(framesLeftInRow(layout, start), (starts[at + 1] ?? Infinity) - start)
    return { start, frames, date, place }
  })
}

function framesLeftInRow(layout: SheetLayout, index: number): number {
  const within = index - groupOf(layout, index).start
  return layout.columns - (within % layout.columns)
}
