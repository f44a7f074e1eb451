import { isPackId, isReceiptId, isRollId } from '../item/ids'

/** Every kind of entry, and the only fields it may hold: a ledger is published, so no field may carry a word of the user's. A `body` commits to a text under the entry's own salt. */
export const eventFields = {
  'ledger-created': { key: 'hash' },
  'roll-added': { roll: 'roll' },
  'roll-forgotten': { roll: 'roll' },
  'root-missing': { roll: 'roll' },
  gap: { roll: 'roll', missed: 'count' },
  'item-found': { roll: 'roll' },
  'item-gone': { roll: 'roll' },
  'item-returned': { roll: 'roll' },
  'item-analysed': { analysis: 'code', body: 'hash' },
  'item-set-aside': { analysis: 'code', problem: 'code', body: 'hash' },
  'people-assigned': { version: 'code', faces: 'count' },
  /** The user's word about people: what was done, never a name. */
  'people-corrected': { what: 'code', faces: 'count' },
  'consent-set': { known: 'code', changes: 'count', body: 'hash' },
  /** A pack of the user's is known by its file alone: its id may hold a word of theirs. */
  'pack-kept': { pack: 'hash' },
  'pack-dropped': { pack: 'hash' },
  'policy-chosen': { policy: 'pack', version: 'code', region: 'code', pack: 'hash' },
  'as-of-set': { asOf: 'instant' },
  'phone-count-set': { count: 'count' },
  'audit-made': {
    body: 'hash',
    items: 'count',
    would: 'count',
    could: 'count',
    wouldNot: 'count',
    revoked: 'count',
  },
  'item-revoked': { receipt: 'receipt', items: 'count', body: 'hash' },
  'rule-revoked': { receipt: 'receipt', rule: 'code', items: 'count', body: 'hash' },
  restored: { receipt: 'receipt' },
  'confirmed-on-phone': { receipt: 'receipt' },
  exported: { what: 'code', items: 'count', body: 'hash' },
  'sensitive-viewed': { kind: 'code' },
  'network-blocked': { process: 'code', attempts: 'count', scheme: 'code', resource: 'code' },
  'not-confined': { process: 'code', platform: 'code' },
  'keys-made': { keptIn: 'code' },
  'key-changed': { which: 'code', key: 'hash' },
  'store-recovered': { why: 'code', size: 'count', root: 'hash', kept: 'count' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, FieldShape>>>>

export type EventKind = keyof typeof eventFields
type FieldShape = 'count' | 'code' | 'hash' | 'instant' | 'roll' | 'receipt' | 'pack'
export type FieldValue = string | number | boolean | null
export type EventDetail = Readonly<Record<string, FieldValue>>

export const isEventKind = (text: string): text is EventKind => Object.hasOwn(eventFields, text)

/** The first field that this kind may not hold, or not with this value; null when all may be written. */
export function refusedField(kind: EventKind, detail: EventDetail): string | null {
  const shapes: Readonly<Record<string, FieldShape>> = eventFields[kind]
  return Object.keys(detail).find((field) => !isAllowed(shapes[field], detail[field] ?? null)) ?? null
}

function isAllowed(shape: FieldShape | undefined, value: FieldValue): boolean {
  if (shape === undefined) return false
  if (value === null) return true
  if (shape === 'count') return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
  return typeof value === 'string' && matches(shape, value)
}

function matches(shape: Exclude<FieldShape, 'count'>, text: string): boolean {
  switch (shape) {
    // A code is one of the program's own words: short, and without the dots and slashes of a path.
    case 'code':
      return /^[A-Za-z0-9][A-Za-z0-9+-]{0,39}(\/[0-9]{1,4})?$/.test(text)
    case 'hash':
      return /^[0-9a-f]{64}$/.test(text)
    case 'instant':
      return /^-?\+?\d{4,6}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/.test(text)
    case 'roll':
      return isRollId(text)
    case 'receipt':
      return isReceiptId(text)
    case 'pack':
      return isPackId(text)
  }
}
