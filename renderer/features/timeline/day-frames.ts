import type { LeavingReason } from '../../../shared/domain/audit/leaving-reason'
import { instant } from '../../../shared/domain/item/instant'
import type { FrameFilter } from '../../../shared/ipc/schemas'

const dayMs = 86_400_000

/** The frames that leave on a local day, `YYYY-MM-DD`, for one reason; `offsetMinutes` east of UTC says where it begins. */
export function framesLeaving(date: string, reason: LeavingReason, offsetMinutes: number): FrameFilter {
  const from = Date.parse(`${date}T00:00:00Z`) - offsetMinutes * 60_000
  return { leaves: { from: instant(from), before: instant(from + dayMs), by: reason } }
}
