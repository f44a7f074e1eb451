import type { ReceiptId } from '../../../shared/domain/item/ids'
import type { Instant } from '../../../shared/domain/item/instant'
import type { Receipt, Revocation, RevocationRule } from '../../../shared/domain/revocation/revocation'
import type { Database } from './database'

/** What a receipt says before the ledger's proof is joined to it; the ledger's line commits to this, as JSON. */
export type ReceiptBody = Omit<Receipt, 'ledger' | 'doneOnPhone'>

export interface StoredRule extends Revocation {
  readonly doneOnPhone: boolean
  readonly body: ReceiptBody
  /** Index of the ledger entry that records it, and the checkpoint's size that first covered it. */
  readonly entry: number
  readonly size: number
}

interface Row {
  readonly receipt: ReceiptId
  readonly what: string
  readonly at: Instant
  readonly restored_at: Instant | null
  readonly done_on_phone: number
  readonly body: string
  readonly entry: number
  readonly size: number
}

/** All revocations, undone ones too, in the order they were made. */
export const readRules = (database: Database): readonly StoredRule[] =>
  database.all<Row>('SELECT * FROM revocations ORDER BY seq').map(ruleOf)

export function insertRule(database: Database, rule: StoredRule): void {
  database.run(
    `INSERT INTO revocations (receipt, what, at, restored_at, done_on_phone, body, entry, size)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    rule.receipt,
    JSON.stringify(rule.what),
    rule.at,
    rule.restoredAt,
    Number(rule.doneOnPhone),
    JSON.stringify(rule.body),
    rule.entry,
    rule.size,
  )
}

export const markRestored = (database: Database, receipt: ReceiptId, at: Instant): void => {
  database.run('UPDATE revocations SET restored_at = ? WHERE receipt = ?', at, receipt)
}

export const markDoneOnPhone = (database: Database, receipt: ReceiptId): void => {
  database.run('UPDATE revocations SET done_on_phone = 1 WHERE receipt = ?', receipt)
}

const ruleOf = (row: Row): StoredRule => ({
  receipt: row.receipt,
  what: JSON.parse(row.what) as RevocationRule,
  at: row.at,
  restoredAt: row.restored_at,
  doneOnPhone: row.done_on_phone !== 0,
  body: JSON.parse(row.body) as ReceiptBody,
  entry: row.entry,
  size: row.size,
})
