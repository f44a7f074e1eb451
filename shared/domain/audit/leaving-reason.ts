import { effectOf } from '../policy/effect-code'

/** Why something leaves on a day: at "Allow", as it is taken, or as older media for a theme. */
export const leavingReasons = ['firstBatch', 'ongoing', 'older'] as const
export type LeavingReason = (typeof leavingReasons)[number]

/** Why an item leaves, told from what each group of clauses did to it. */
export function leavingReason(effects: number): LeavingReason {
  if (effectOf(effects, 'older') === 'leaves-open') return 'older'
  const isOngoing = effectOf(effects, 'cadence') !== 'silent' && effectOf(effects, 'window') === 'silent'
  return isOngoing ? 'ongoing' : 'firstBatch'
}
