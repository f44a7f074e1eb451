import { number } from './numbers'

const events: Readonly<Record<string, string>> = {
  'ledger-created': 'Ledger begun',
  'roll-added': 'Folder added',
  'roll-forgotten': 'Folder forgotten',
  'root-missing': 'Folder not found',
  'item-found': 'Photo found',
  'item-analysed': 'Photo read',
  'people-assigned': 'Faces assigned to people',
  'people-corrected': 'People corrected by you',
  'item-set-aside': 'Photo set aside: it could not be checked',
  'item-gone': 'Photo gone from the folder',
  'item-revoked': 'Photo revoked',
  'rule-revoked': 'Person, place, theme or kind revoked',
  restored: 'Revocation undone',
  'confirmed-on-phone': 'Confirmed on the phone',
  'consent-set': 'Switch history changed',
  'policy-chosen': 'Policy chosen',
  'as-of-set': 'Day of the audit changed',
  'phone-count-set': 'Phone’s own count entered',
  'audit-made': 'Audit written out',
  'blocked-attempt': 'Network attempt blocked',
  'not-confined': 'Reader not confined',
  'key-changed': 'Signing key changed',
  'store-recovered': 'Store rebuilt',
  unreadable: 'Entry that cannot be read',
  gap: 'Changes may have been missed',
  export: 'Exported',
}

export const ledger = {
  title: 'The ledger',
  lead: 'Every finding, verdict and act, in order, sealed so that a change would show.',
  event: (name: string) => events[name] ?? sentence(name),
  entries: 'Entries',
  root: 'Seal of all entries',
  proves: 'What it can prove',
  canProve: [
    'Nothing was removed, changed or slipped in since a checkpoint you kept.',
    'A photo with these exact bytes was audited at that time, with that verdict.',
    'What you revoked, and what fell because of it.',
  ],
  cannot: 'What it cannot prove',
  cannotProve: [
    'What Facebook really did. This app cannot see it.',
    'That this computer’s clock was right.',
    'Anything about photos that never reached this folder.',
  ],
  names: 'Photo names appear here only on this computer. An export hides them.',
  line: 'The entry as stored',
  rowName: (index: number) => `Entry ${number(index)}`,
}

const sentence = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1).replaceAll('-', ' ')
