import type { AuditedItem } from '../../../shared/domain/audit/document'
import { textKinds } from '../../../shared/domain/item/facts'
import type { ItemId } from '../../../shared/domain/item/ids'
import type { Frame } from '../../../shared/ipc/auditor'
import type { FrameFilter } from '../../../shared/ipc/schemas'
import { answerOf, useQuery } from '../../app/use-query'

const daysAround = 3
const whole = { offset: 0, limit: 400 } as const
const shownEachSide = 4

export interface Neighbours {
  readonly frames: readonly Frame[]
  readonly earlier: ItemId | null
  readonly later: ItemId | null
  /** In whose small pictures something could be read that is covered in the large one: all of them until it is known. */
  readonly isCovered: (frame: ItemId) => boolean
}

/** The frames just before and after an item in time, whatever filter it was opened from. */
export function useNeighbours(item: AuditedItem): Neighbours {
  const filter = around(item)
  const page = answerOf(useQuery('framePage', { filter, order: 'taken', ...whole }))
  const papers = answerOf(
    useQuery('framePage', { filter: { ...filter, textKinds }, order: 'taken', ...whole }),
  )
  const isCovered = (frame: ItemId) => papers?.frames.some(({ id }) => id === frame) !== false
  const frames = page?.frames ?? []
  const at = frames.findIndex((frame) => frame.id === item.id)
  if (at < 0) return { frames: [], earlier: null, later: null, isCovered }
  const ordered = isAscending(frames) ? frames : frames.toReversed()
  const here = ordered === frames ? at : frames.length - 1 - at
  return {
    frames: ordered.slice(Math.max(0, here - shownEachSide), here + shownEachSide + 1),
    earlier: ordered[here - 1]?.id ?? null,
    later: ordered[here + 1]?.id ?? null,
    isCovered,
  }
}

/** Without a date only the item itself can be asked for. */
function around(item: AuditedItem): FrameFilter {
  if (item.taken === null) return { items: [item.id] }
  const day = Date.parse(`${item.taken.local.slice(0, 10)}T00:00:00Z`)
  const shift = (days: number) => new Date(day + days * 86_400_000).toISOString().slice(0, 10)
  return { from: shift(-daysAround), to: shift(daysAround) }
}

function isAscending(frames: readonly Frame[]): boolean {
  return (frames[0]?.takenLocal ?? '') <= (frames.at(-1)?.takenLocal ?? '')
}
