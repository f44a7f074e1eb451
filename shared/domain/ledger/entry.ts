import { ownBytes } from './bytes'
import { toBase64 } from './base64'
import { isEventKind, refusedField } from './event'
import type { EventDetail, EventKind, FieldValue } from './event'
import { formatInstant } from '../item/instant'
import type { Instant } from '../item/instant'

export interface LedgerEvent {
  readonly event: EventKind
  readonly detail: EventDetail
  /** 32 bytes that bind the entry to one item without naming it. */
  readonly item: Uint8Array | null
}

/** An entry read back from its line. */
export interface Entry {
  readonly index: number
  readonly at: string
  readonly event: EventKind
  /** Base64 of the commitment to its item; null when it is about none. */
  readonly item: string | null
  readonly prev: string
  readonly detail: EventDetail
}

/** What stands in `prev` of the first entry. */
export const noPrevious = ''

/** The start of an entry's leaf hash, as the next one repeats it: the tree convicts, this says which entry it was. */
export const linkTo = (leaf: Uint8Array): string => toBase64(leaf.subarray(0, 12))

/** One entry as one line of canonical JSON: keys in order, printable ASCII, no spaces; its bytes are the leaf. */
export function writeLine(
  event: LedgerEvent,
  place: { readonly index: number; readonly prev: string; readonly at: Instant },
): string {
  const refused = refusedField(event.event, event.detail)
  if (refused !== null) throw new Error(`the ledger takes no ${refused} for ${event.event}`)
  const line = canonical({
    ...event.detail,
    at: formatInstant(place.at),
    event: event.event,
    ...(event.item === null ? {} : { item: toBase64(event.item) }),
    n: place.index,
    prev: place.prev,
  })
  ownBytes(line)
  return line
}

/** Null for a line that this ledger cannot have written. */
export function readLine(line: string): Entry | null {
  const parsed = parsedObject(line)
  if (parsed === null || canonical(parsed) !== line) return null
  const { at, event, item = null, n, prev, ...detail } = parsed
  if (typeof at !== 'string' || typeof event !== 'string' || !isEventKind(event)) return null
  if (typeof n !== 'number' || typeof prev !== 'string') return null
  if (item !== null && typeof item !== 'string') return null
  if (refusedField(event, detail) !== null) return null
  return { index: n, at, event, item, prev, detail }
}

function parsedObject(line: string): Record<string, FieldValue> | null {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
    return Object.values(value).some((field) => typeof field === 'object' && field !== null)
      ? null
      : (value as Record<string, FieldValue>)
  } catch {
    return null
  }
}

function canonical(fields: Readonly<Record<string, FieldValue>>): string {
  return JSON.stringify(
    Object.fromEntries(
      Object.keys(fields)
        .sort()
        .map((name) => [name, fields[name]]),
    ),
  )
}
