import type { Gazetteer } from '../inference/places/gazetteer'
import type { Situation } from '../policy/situation'
import type { Revocation } from '../revocation/revocation'

export type { AuditItem } from '../item/audit-item'

/** What the audit is made for, apart from the items and the pack. */
export interface Circumstances extends Situation {
  readonly revocations: readonly Revocation[]
  /** Names places offline; without one they are told by their coordinates. */
  readonly gazetteer?: Gazetteer | undefined
}
