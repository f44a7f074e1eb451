import type { AuditItem } from '../../../shared/domain/audit/input'
import type { ItemId, RollId } from '../../../shared/domain/item/ids'

/** One copy of an item in a roll. */
export interface Copy {
  readonly roll: RollId
  readonly path: string
}

/** An item as the auditor keeps it in memory; replaced whole when anything about it changes. */
export interface CatalogueItem {
  readonly num: number
  readonly id: ItemId
  /** The roll it was last seen in. */
  readonly roll: RollId
  readonly copies: readonly Copy[]
  /** Which analysis its facts are from; null while nobody has read it. */
  readonly analysis: string | null
  readonly hasThumbnail: boolean
  /** Its rolls were all forgotten: kept, with its revocations, but in no audit. */
  readonly isForgotten: boolean
  readonly audit: AuditItem
}

/** All items, by id; the audit takes them in the order they were found. */
export interface Catalogue {
  readonly item: (id: ItemId) => CatalogueItem | undefined
  readonly items: () => Iterable<CatalogueItem>
  /** What the audit is made over: the same array until something changes. */
  readonly auditItems: () => readonly AuditItem[]
  readonly put: (items: readonly CatalogueItem[]) => void
  /** Raised by each change. */
  readonly revision: () => number
}

/** `tell` joins to an item what the user said of its people; it gives the same object for the same item. */
export function makeCatalogue(
  start: Iterable<CatalogueItem>,
  tell: (item: AuditItem) => AuditItem = (item) => item,
): Catalogue {
  const byId = new Map<ItemId, CatalogueItem>()
  for (const item of start) byId.set(item.id, item)
  let revision = 0
  let audited: readonly AuditItem[] | null = null
  return {
    item: (id) => byId.get(id),
    items: () => byId.values(),
    auditItems: () => {
      audited ??= [...byId.values()].filter((item) => !item.isForgotten).map((item) => tell(item.audit))
      return audited
    },
    put: (items) => {
      if (items.length === 0) return
      for (const item of items) byId.set(item.id, item)
      audited = null
      revision += 1
    },
    revision: () => revision,
  }
}
