import * as z from 'zod/mini'

import type { InferenceKind } from '../domain/inference/inference'
import type { Totals } from '../domain/audit/document'
import type { Facts } from '../domain/item/facts'
import type { ItemId } from '../domain/item/ids'
import { itemId } from './schemas'
import { call } from './wire'

/** `all` leaves the picture, its colours and which way is up. */
export const metadataKinds = ['place', 'time', 'camera', 'all'] as const
export type MetadataKind = (typeof metadataKinds)[number]

/** What is drawn over with solid black, where the nets saw it. */
export const coverKinds = ['faces', 'text'] as const
export type CoverKind = (typeof coverKinds)[number]

/** What is written instead of the originals, which are never touched. */
export const copiesWanted = {
  items: z.readonly(z.array(itemId).check(z.minLength(1), z.maxLength(10_000))),
  without: z.readonly(z.array(z.enum(metadataKinds))),
  cover: z.readonly(z.array(z.enum(coverKinds))),
}

/** Why an item has no copy. */
export type CopyRefusal =
  /** Nothing here rewrites this format; a copy of it would tell as much as the original. */
  | 'format-not-rewritten'
  /** Its file is gone, or holds other bytes now. */
  | 'not-there'
  | 'malformed'
  /** Nothing here draws on pictures: the command line does. */
  | 'cannot-cover'

export interface CopiesReport {
  readonly folder: string
  readonly written: readonly {
    readonly item: ItemId
    readonly name: string
    readonly removed: readonly string[]
  }[]
  readonly refused: readonly { readonly item: ItemId; readonly why: CopyRefusal }[]
  /** Both read and audited afresh, the same way; null when nothing was written. */
  readonly audited: CopiesComparison | null
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
