import * as z from 'zod/mini'

import type { InferenceKind } from '../domain/inference/inference'
import type { Totals } from '../domain/audit/document'
import type { Facts } from '../domain/item/facts'
import type { ItemId } from '../domain/item/ids'
import { itemId, nothing } from './schemas'
import { call, event } from './wire'
import type { Failure } from './wire'

/** `all` leaves the picture, its colours and which way is up. */
export const metadataKinds = ['place', 'time', 'camera', 'all'] as const
export type MetadataKind = (typeof metadataKinds)[number]

/** What is drawn over with solid black, where the nets saw it. */
export const coverKinds = ['faces', 'text'] as const
export type CoverKind = (typeof coverKinds)[number]

/** Each is read twice and looked at twice: more would keep the machine for a day. */
export const mostCopies = 10_000

/** What is written instead of the originals, which are never touched. */
export const copiesWanted = {
  items: z.readonly(z.array(itemId).check(z.minLength(1), z.maxLength(mostCopies))),
  without: z.readonly(z.array(z.enum(metadataKinds))),
  cover: z.readonly(z.array(z.enum(coverKinds))),
}

export interface CopiesRequest {
  readonly items: readonly ItemId[]
  readonly without: readonly MetadataKind[]
  readonly cover: readonly CoverKind[]
}

/** Why an item has no copy. */
export type CopyRefusal =
  /** Nothing here rewrites this format; a copy of it would tell as much as the original. */
  | 'format-not-rewritten'
  | 'video'
  /** Its file is gone, or holds other bytes now. */
  | 'not-there'
  | 'malformed'
  /** Its pixels were not looked at, so nobody knows what there is to cover. */
  | 'not-looked-at'

export interface CopiesReport {
  readonly folder: string
  /** `disk-full`: what is listed was written before. */
  readonly ended: 'done' | 'cancelled' | 'disk-full'
  readonly written: readonly WrittenCopy[]
  readonly refused: readonly { readonly item: ItemId; readonly why: CopyRefusal }[]
  /** Both read and audited afresh, the same way; null when nothing was written. */
  readonly audited: CopiesComparison | null
}

export interface WrittenCopy {
  readonly item: ItemId
  /** The copy's own id: its picture is shown under it until the next copies are made. */
  readonly copy: ItemId
  readonly name: string
  /** What was taken out, by the names of the formats. */
  readonly removed: readonly string[]
  /** Written as a new JPEG, since its format is not rewritten or something was covered. */
  readonly isDrawnAnew: boolean
  readonly tells: { readonly before: CopyTells; readonly after: CopyTells }
}

/** What one picture tells by itself; counts are null where no pixel was looked at. */
export interface CopyTells {
  readonly place: boolean
  readonly time: boolean
  readonly camera: boolean
  readonly faces: number | null
  readonly texts: number | null
}

/** Copies being made, or made last; they go on while another view is shown. */
export interface CopiesState {
  readonly state: 'idle' | 'making' | 'made' | 'failed'
  readonly done: number
  readonly total: number
  /** The name of the file at hand, as text. */
  readonly current: string | null
  readonly isCancelling: boolean
  readonly report: CopiesReport | null
  readonly failure: Failure | null
}

export interface CopiesComparison {
  readonly before: CopiesAudit
  readonly after: CopiesAudit
}

export interface CopiesAudit {
  readonly totals: Totals
  readonly inferences: readonly {
    readonly id: string
    readonly kind: InferenceKind
    readonly label: string
    readonly items: number
  }[]
}

/** Asked by the window; the folder is always chosen in the system's dialog, never named by a page. */
export const copiesCalls = {
  /** Asks for a folder outside every roll and begins; answers at once. Idle when the user closed the dialog. */
  startCopies: call<CopiesState>().with(z.strictObject(copiesWanted)),
  /** Ends after the file at hand; what was written stays. */
  cancelCopies: call<CopiesState>().with(nothing),
  copies: call<CopiesState>().with(nothing),
}

export const copiesEvents = {
  copies: event<CopiesState>(),
}

/** One file as it was read afresh. */
export interface FreshItem {
  readonly item: ItemId
  readonly path: string
  readonly facts: Facts
  readonly descriptors: readonly Float32Array[]
}

/** Main's own: audits originals and copies under the present settings; nothing of it is kept. */
export const copiesFeed = {
  auditCopies: call<CopiesComparison>().with(
    z.custom<{ readonly before: readonly FreshItem[]; readonly after: readonly FreshItem[] }>(),
  ),
}
