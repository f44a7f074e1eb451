import type { FrameFilter } from '../../../shared/ipc/schemas'
import type { PreviewItem } from './roll'

/** Enough of the auditor's filter to look at what filtering looks like. */
export function matches({ frame, item }: PreviewItem, filter: FrameFilter): boolean {
  const day = frame.takenLocal?.slice(0, 10) ?? ''
  return (
    (filter.outcomes === undefined || filter.outcomes.includes(frame.outcome)) &&
    (filter.mediaKinds === undefined || filter.mediaKinds.includes(frame.mediaKind)) &&
    (filter.problem === undefined || filter.problem === (frame.problem !== null)) &&
    (filter.items === undefined || filter.items.includes(frame.id)) &&
    (filter.clause === undefined || frame.clause === filter.clause) &&
    (filter.from === undefined || day >= filter.from) &&
    (filter.to === undefined || day <= filter.to) &&
    (filter.objects === undefined ||
      (item.objects ?? []).some((each) => filter.objects?.includes(each.label))) &&
    (filter.words === undefined || frame.name.toLowerCase().includes(filter.words)) &&
    (filter.alreadyLeft === undefined || frame.alreadyLeft === filter.alreadyLeft)
  )
}
