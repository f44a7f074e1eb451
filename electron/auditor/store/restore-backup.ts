import { formatInstant } from '../../../shared/domain/item/instant'
import type { NewEntry } from '../ledger/append'
import type { Backup } from './backup'
import type { Database } from './database'
import { keepPeople } from './kept-people'
import { keepOwnPack } from './own-packs-table'
import type { PeopleBackup } from './people-backup'
import { insertRule } from './rules-table'
import type { ReceiptBody } from './rules-table'
import { ruleEntry } from '../acts/rule-entry'
import { loadPack } from '../../../shared/domain/policy/load-pack'
import { writeSettings } from './settings-table'

/**
 * Brings the user's statements and acts back into a new store, inside the running transaction; what each rule caught is
 * computed again from the roll. Gives the entries that record it, of which the first will stand at `start`.
 */
export function restoreBackup(
  database: Database,
  { backup, people, start, master }: Restoring,
): readonly NewEntry[] {
  if (people !== null) keepPeople(database, people, master)
  if (backup === null) return []
  const { rules } = backup
  writeSettings(database, backup.settings)
  for (const text of backup.ownPacks ?? []) {
    const loaded = loadPack(text)
    if (loaded.ok) keepOwnPack(database, loaded.pack.id, text)
  }
  for (const [at, rule] of rules.entries()) {
    // All entries of the transaction come under one checkpoint, whose size is the last one's place.
    insertRule(database, { ...rule, body: bareBody(rule), entry: start + at, size: start + rules.length + 1 })
  }
  return [
    ...rules.map((rule) => ruleEntry(bareBody(rule))),
    { event: 'store-recovered', detail: { why: 'backup-restored', kept: rules.length } },
  ]
}

interface Restoring {
  readonly backup: Backup | null
  readonly people: PeopleBackup | null
  readonly start: number
  /** Seals what is kept of faces. */
  readonly master: Uint8Array
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
