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
  items: (value: number) => count(value, 'photo', 'photos'),
  nearDuplicates: (value: number) => `${count(value, 'near copy', 'near copies')} went with it`,
  alreadyLeft: (value: number) =>
    `${count(value, 'photo', 'photos')} would already have left; this does not bring them back`,
  receipt: 'Receipt',
  entry: (index: number) => `Ledger entry ${String(index)}`,
  notOnPhone: 'Not yet done on your phone',
  onPhone: 'Done on your phone',
  confirm: 'I did this on my phone',
  howTo: 'On the phone: Settings & privacy, Settings, “Camera roll sharing suggestions”, switch both off.',
  howToMore:
    'No way to withdraw one photo is known. Deleting it from the phone, or the switch, is all there is.',
  empty: {
    title: 'Nothing revoked',
    says: 'Choose photos in the audit log, or revoke a whole person, place or theme.',
  },
}
