import { readFileSync } from 'node:fs'

import type { AuditItem } from '../../../shared/domain/item/audit-item'
import type { Circumstances } from '../../../shared/domain/audit/input'
import type { Facts, PixelFacts, Taken } from '../../../shared/domain/item/facts'
import type { ItemId } from '../../../shared/domain/item/ids'
import { instant, parseInstant } from '../../../shared/domain/item/instant'
import type { Instant } from '../../../shared/domain/item/instant'
import { loadPack } from '../../../shared/domain/policy/load-pack'
import type { PolicyPack } from '../../../shared/domain/policy/pack'

export const at = (iso: string): Instant => parseInstant(iso) ?? instant(NaN)

export const itemId = (number: number): ItemId => number.toString(16).padStart(64, '0') as ItemId

export function packOf(id: string): PolicyPack {
  const loaded = loadPack(readFileSync(`resources/policies/${id}.json`, 'utf8'))
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults))
  return loaded.pack
}

export const taken = (
  local: string,
  offset: string | null = '+00:00',
  source: Taken['source'] = 'exif',
): Taken => ({
  local,
  offset,
  instant: offset === null ? null : new Date(`${local}${offset}`).toISOString().replace('.000Z', 'Z'),
  source,
})

export const nothingSeen: PixelFacts = {
  faces: [],
  objects: [],
  text: null,
  intimacy: null,
  quality: null,
  colours: null,
}

export interface Wanted {
  readonly taken?: Taken | null
  readonly metadata?: Partial<Facts['metadata']>
  readonly facts?: Partial<Facts>
  readonly item?: Partial<AuditItem>
}

/** A photo taken on 10 June 2025 at noon UTC, looked at and showing nothing, but for what is wanted. */
export function photo(number: number, wanted: Wanted = {}): AuditItem {
  return {
    id: itemId(number),
    paths: [`IMG_${String(number)}.jpg`],
    persons: [],
    goneAt: null,
    facts: {
      bytes: 1_000,
      metadata: {
        mediaKind: 'photo',
        format: 'jpeg',
        width: 4032,
        height: 3024,
        orientation: 1,
        durationSeconds: null,
        taken: wanted.taken === undefined ? taken('2025-06-10T12:00:00') : wanted.taken,
        place: null,
        camera: null,
        contentIdentifier: null,
        isScreenshot: false,
        isFavourite: null,
        albums: [],
        captions: [],
        ...wanted.metadata,
      },
      pixels: nothingSeen,
      parts: [],
      assigned: null,
      problem: null,
      ...wanted.facts,
    },
    ...wanted.item,
  }
}

/** Allowed on 20 June 2025 at noon UTC in New York, audited a week later. */
export const allowedOn = at('2025-06-20T12:00:00Z')
export const circumstances = (changes: Partial<Circumstances> = {}): Circumstances => ({
  asOf: at('2025-06-27T12:00:00Z'),
  consent: { known: 'events', events: [{ switch: 'cloud', state: 'on', at: allowedOn }] },
  region: 'US-NY',
  selected: null,
  revocations: [],
  ...changes,
})
