import { isEventKind } from '../../../../shared/domain/ledger/event'
import type { EventKind } from '../../../../shared/domain/ledger/event'
import { number } from './numbers'

const events: Readonly<Record<EventKind, string>> = {
  'ledger-created': 'Ledger begun',
  'roll-added': 'Folder added',
  'roll-forgotten': 'Folder forgotten',
  'root-missing': 'Folder not found',
  gap: 'Changes may have been missed',
  'item-found': 'Photo found',
  'item-gone': 'Photo gone from the folder',
  'item-returned': 'Photo back in the folder',
  'item-analysed': 'Photo read',
  'item-set-aside': 'Photo set aside: it could not be checked',
  'people-assigned': 'Faces assigned to people',
  'people-corrected': 'People corrected by you',
  'consent-set': 'Switch history changed',
  'policy-chosen': 'Policy chosen',
  'as-of-set': 'Day of the audit changed',
  'phone-count-set': 'Phone’s own count entered',
  'audit-made': 'Audit written out',
  'item-revoked': 'Photo revoked',
  'rule-revoked': 'Person, place, theme or kind revoked',
  restored: 'Revocation undone',
  'confirmed-on-phone': 'Confirmed on the phone',
  exported: 'Handed over',
  'sensitive-viewed': 'Something sensitive was looked at',
  'network-blocked': 'Network attempt blocked',
  'not-confined': 'Reader not confined',
  'keys-made': 'Keys made',
  'key-changed': 'Key changed',
  'store-recovered': 'Store rebuilt',
}

export const ledger = {
  title: 'The ledger',
  lead: 'Every finding, verdict and act, in order, sealed so that a change would show.',
  event: (name: string) => (isEventKind(name) ? events[name] : 'Entry that cannot be read'),
  entries: 'Entries',
  root: 'Seal of all entries',
  proves: 'What it can prove',
  canProve: [
    'Nothing was removed, changed or slipped in since a checkpoint you kept.',
    'A photo with these exact bytes was in this audit, with that verdict.',
    'What you revoked, and what fell because of it.',
  ],
  cannot: 'What it cannot prove',
  cannotProve: [
    'What the other app really did. This one cannot see it.',
    'That this computer’s clock was right.',
    'Anything about photos that never reached this folder.',
    'That nobody keeps a second ledger, and shows you only this one.',
  ],
  names: 'Photo names appear here only on this computer. An export hides them.',
  line: 'The entry as stored',
  rowName: (index: number) => `Entry ${number(index)}`,
}
