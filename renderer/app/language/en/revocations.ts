import { count, date } from './numbers'
import { textKind, theme } from './things'

export const revocations = {
  title: 'What you revoked',
  lead: 'Revoking takes photos out of this audit. Each act has a receipt and can be undone.',
  done: (photos: number) => `Revoked ${count(photos, 'photo', 'photos')}. Not yet done on your phone.`,
  undone: 'Undone. The record of it stays in the ledger.',
  item: 'One photo',
  everyoneBut: (persons: number) => `Everybody but ${count(persons, 'person', 'persons')} of the household`,
  person: 'A person',
  place: (metres: number) => `A place, ${String(metres)} metres around`,
  theme: (name: string) => `Theme: ${theme(name)}`,
  kind: (name: string) => `Kind: ${textKind(name)}`,
  dates: (from: string, to: string) => (from === to ? date(from) : `${date(from)} to ${date(to)}`),
  folder: (folder: string) => `Folder ${folder}`,
  at: (on: string) => `Revoked on ${date(on)}`,
  restoredAt: (on: string) => `Undone on ${date(on)}`,
  fellCount: (inferences: number, suggestions: number) =>
    inferences + suggestions === 0
      ? 'Nothing that was learned fell: other photos still show it.'
      : `${count(inferences, 'finding', 'findings')} and ${count(suggestions, 'suggestion', 'suggestions')} fell`,
  fellKind: (kind: string, value: number) => (value === 1 ? kind : `${kind} × ${String(value)}`),
  weakened: (value: number) => `${count(value, 'finding stays', 'findings stay')}, with fewer photos behind`,
  notCounted: 'Nobody counted what fell with it.',
  tabs: { receipts: 'Receipts', rule: 'Revoke by rule', phone: 'On your phone', copies: 'Copies' },
  items: (value: number) => count(value, 'photo', 'photos'),
  nearDuplicates: (value: number) => `${count(value, 'near copy', 'near copies')} went with it`,
  alreadyLeft: (value: number) =>
    `${count(value, 'photo', 'photos')} would already have left; this does not bring them back`,
  receipt: 'Receipt',
  entry: (index: number) => `Ledger entry ${String(index)}`,
  notOnPhone: 'Not yet done on your phone',
  onPhone: 'Done on your phone',
  confirm: 'I did this on my phone',
  empty: {
    title: 'Nothing revoked',
    says: 'Choose photos in the audit log, or revoke a whole person, place or theme.',
  },
}
