import type { Instant } from '../../../shared/domain/item/instant'
import { formatInstant } from '../../../shared/domain/item/instant'
import type { Ledger } from '../ledger/ledger'
import type { NewEntry } from '../ledger/append'
import type { Backup, BackupFile } from './backup'
import type { Database } from './database'
import { insertRule } from './rules-table'
import type { ReceiptBody } from './rules-table'
import { ruleEntry } from '../acts/rule-entry'
import { writeSettings } from './settings-table'

/** Brings consent and rules back into a new store; what each rule caught is computed again from the roll. */
export function restoreBackup({
  database,
  ledger,
  backup,
  now,
}: {
  readonly database: Database
  readonly ledger: Ledger
  readonly backup: BackupFile
  readonly now: Instant
}): void {
  const kept = backup.read()
  if (kept === null) return
  const start = ledger.head().size
  const size = start + kept.rules.length + 1
  ledger.act(now, () => {
    writeSettings(database, kept.settings)
    for (const [at, rule] of kept.rules.entries()) {
      insertRule(database, { ...rule, body: bareBody(rule), entry: start + at, size })
    }
    const entries: readonly NewEntry[] = kept.rules.map((rule) => ruleEntry(bareBody(rule)))
    return [
      ...entries,
      { event: 'store-recovered', detail: { why: 'backup-restored', kept: kept.rules.length } },
    ]
  })
}

const bareBody = (rule: Backup['rules'][number]): ReceiptBody => ({
  schema: 'safelight/receipt/1',
  receipt: rule.receipt,
  what: rule.what,
  at: formatInstant(rule.at),
  items: 'item' in rule.what ? [rule.what.item] : [],
  nearDuplicates: [],
  removed: { inferences: [], suggestions: [] },
  weakened: [],
  isCascadeCounted: false,
  alreadyLeft: [],
})
