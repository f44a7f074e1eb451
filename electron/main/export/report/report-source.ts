import type { AuditedItem } from '../../../../shared/domain/audit/document'
import type { ItemId } from '../../../../shared/domain/item/ids'
import type { PolicyPack } from '../../../../shared/domain/policy/pack'
import type { Evidence } from '../../../../shared/ipc/evidence'

/** All that a report is written from. */
export interface ReportSource {
  readonly evidence: Evidence
  readonly pack: PolicyPack
  readonly itemOf: (id: ItemId) => AuditedItem | undefined
  /** Small pictures of the findings that the user chose to show, JPEG or WebP; every other picture is drawn from its facts. */
  readonly photos: ReadonlyMap<ItemId, Uint8Array>
  /** Findings whose photos are shown, by id. */
  readonly shown: ReadonlySet<string>
}
