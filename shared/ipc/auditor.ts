import * as z from 'zod/mini'

import type { AuditedItem, AuditedRevocation, Assumption, Totals } from '../domain/audit/document'
import type { ItemId, PackId, ReceiptId } from '../domain/item/ids'
import type { Instant } from '../domain/item/instant'
import type { JudgedInference } from '../domain/inference/inference'
import type { SaidConsent } from '../domain/policy/consent'
import type { Certainty } from '../domain/policy/pack'
import type { Outcome } from '../domain/policy/verdict'
import type { Receipt } from '../domain/revocation/revocation'
import type { Suggestion } from '../domain/suggestion/suggestion'
import { inferenceQueries } from './inference-queries'
import { peopleActs, peopleQueries } from './people-calls'
import { policyQueries } from './policy-queries'
import { revocationQueries } from './revocation-queries'
import {
  consent,
  frameFilter,
  instantValue,
  itemId,
  nothing,
  packId,
  receiptId,
  region,
  revocationRule,
} from './schemas'
import { suggestionQueries } from './suggestion-queries'
import { auditorFeed } from './auditor-feed'
import { call, event } from './wire'

/** One frame of the sheet or row of the list. */
export interface Frame {
  readonly id: ItemId
  /** A name to show, never a path to open. */
  readonly name: string
  readonly takenLocal: string | null
  readonly mediaKind: AuditedItem['mediaKind']
  readonly durationSeconds: number | null
  readonly bytes: number
  readonly outcome: Outcome
  readonly leavesAt: string | null
  readonly alreadyLeft: boolean
  /** The deciding clause and what it says. */
  readonly clause: string | null
  readonly clauseSays: string | null
  readonly problem: AuditedItem['problem']
  readonly receipt: ReceiptId | null
  /** Labels of what would be learned from it, most telling first, at most four; null while that is being found out. */
  readonly learned: readonly string[] | null
  /** Titles of suggestions it would be in, at most two; none while `learned` is null. */
  readonly suggestions: readonly string[]
  readonly hasThumbnail: boolean
}

/** The whole sheet in order, without the frames: enough to lay it out and to draw specks. */
export interface FrameIndex {
  /** Changes whenever a frame could have moved or changed; pages name the revision they belong to. */
  readonly revision: number
  readonly total: number
  /** One byte a frame: 0 would, 1 could, 2 would-not, 3 revoked; 8 is added where the item could not be checked. */
  readonly outcomes: Uint8Array
  /** Runs of frames with one local date, in the order of the sheet; `date` null where nobody knows. */
  readonly days: readonly { readonly date: string | null; readonly start: number; readonly count: number }[]
  /** Frames from which on a day's photos are of another town; none until what is learned is known. */
  readonly towns: TownsAlong
}

/** As numbers: a large roll comes to another town tens of thousands of times, and each window's every question carries them. */
export interface TownsAlong {
  /** Each town's name once. */
  readonly names: readonly string[]
  /** Frames, in the order of the sheet. */
  readonly starts: Uint32Array
  /** By start, the town's place among the names. */
  readonly at: Uint32Array
}

export const noTowns: TownsAlong = { names: [], starts: new Uint32Array(), at: new Uint32Array() }

export interface Coverage {
  readonly items: number
  readonly newestTaken: string | null
  readonly oldestTaken: string | null
  /** Stretches of at least 14 days without an item, local dates, longest first, at most 20. */
  readonly gaps: readonly { readonly from: string; readonly to: string; readonly days: number }[]
  /** As typed by the user; null when not given. */
  readonly phoneCount: number | null
  /** Phone's count less what is here, when that is positive: "not seen", never zero. */
  readonly notSeen: number | null
}

/** What the audit is being made for, as the user set it. */
export interface AuditSettings {
  readonly policy: PackId
  readonly region: string | null
  readonly consent: SaidConsent
  /** Null: now, as the app's clock says. */
  readonly asOf: Instant | null
}

export interface Summary {
  readonly revision: number
  readonly asOf: string
  readonly assumptions: readonly Assumption[]
  readonly policy: {
    readonly id: PackId
    readonly version: string
    readonly title: string
    readonly region: string
    readonly reportedOn: string
  }
  readonly consent: SaidConsent
  readonly totals: Totals
  readonly coverage: Coverage
  readonly ledger: LedgerHead
}

export interface LedgerHead {
  readonly size: number
  readonly root: string
  readonly checkpoint: string
}

export interface LedgerLine {
  readonly index: number
  readonly at: string
  /** `item-found`, `item-revoked`, … */
  readonly event: string
  /** The stored line, byte for byte, as exported. */
  readonly line: string
  /** What it is about, where this machine can still say. */
  readonly about: { readonly item: ItemId; readonly name: string } | null
}

export interface PackSummary {
  readonly id: PackId
  readonly version: string
  readonly title: string
  readonly reportedOn: string
  /** Added by the user, and may be taken away again. */
  readonly isOwn: boolean
  readonly regions: readonly string[]
  readonly clauses: readonly {
    readonly id: string
    readonly says: string
    readonly state: 'value' | 'unknown' | 'contested'
    /** Every value that it may have; none where it is unknown. */
    readonly readings: readonly unknown[]
    /** `30 days`, `unknown`, `contested: off or on`. */
    readonly inWords: string
    readonly certainty: Certainty
    readonly sources: readonly string[]
  }[]
  readonly sources: readonly { readonly id: string; readonly what: string; readonly address: string | null }[]
}

export interface FrameDetail {
  readonly frame: Frame
  readonly item: AuditedItem
  readonly inferences: readonly JudgedInference[]
  readonly suggestions: readonly Suggestion[]
  readonly captions: readonly string[]
  readonly albums: readonly string[]
}

const page = {
  offset: z.number().check(z.int(), z.minimum(0)),
  limit: z.number().check(z.int(), z.minimum(1), z.maximum(1_000)),
}
const order = z.enum(['taken', 'leaves'])

/** What the renderer may ask too: main passes these on as they are. */
export const auditorQueries = {
  summary: call<Summary>().with(nothing),
  frameIndex: call<FrameIndex>().with(z.strictObject({ filter: frameFilter, order })),
  framePage: call<{ readonly revision: number; readonly frames: readonly Frame[] }>().with(
    z.strictObject({ filter: frameFilter, order, ...page }),
  ),
  frameDetail: call<FrameDetail>().with(z.strictObject({ item: itemId })),
  suggestions: call<readonly Suggestion[]>().with(nothing),
  revocations: call<readonly AuditedRevocation[]>().with(nothing),
  receipt: call<Receipt>().with(z.strictObject({ receipt: receiptId })),
  ledgerPage: call<{ readonly head: LedgerHead; readonly lines: readonly LedgerLine[] }>().with(
    z.strictObject({ ...page }),
  ),
  policies: call<readonly PackSummary[]>().with(nothing),
  ...policyQueries,
  ...inferenceQueries,
  ...peopleQueries,
  ...suggestionQueries,
  ...revocationQueries,
}

/** What the renderer may do through main: each is one transaction, durable before it resolves. */
/** What is covered until it is asked for. */
export const sensitiveViews = ['text', 'document', 'intimate'] as const
export type SensitiveView = (typeof sensitiveViews)[number]

export const auditorActs = {
  ...peopleActs,
  /** Recorded before it is uncovered; `item` when it is one photo, and not a group of them. */
  recordView: call<null>().with(z.strictObject({ kind: z.enum(sensitiveViews), item: z.nullable(itemId) })),
  revoke: call<Receipt>().with(z.strictObject({ what: revocationRule })),
  restore: call<{ readonly receipt: ReceiptId }>().with(z.strictObject({ receipt: receiptId })),
  confirmOnPhone: call<Receipt>().with(z.strictObject({ receipt: receiptId })),
  setConsent: call<null>().with(z.strictObject({ consent })),
  choosePolicy: call<null>().with(z.strictObject({ policy: packId, region: z.nullable(region) })),
  /** Forgets a pack of the user's; the audit goes on under the one that the program starts with. */
  dropPack: call<null>().with(z.strictObject({ policy: packId })),
  setAsOf: call<null>().with(z.strictObject({ asOf: z.nullable(instantValue) })),
  setPhoneCount: call<null>().with(
    z.strictObject({ count: z.nullable(z.number().check(z.int(), z.minimum(0), z.maximum(100_000_000))) }),
  ),
}

export const auditorContract = {
  calls: { ...auditorQueries, ...auditorActs, ...auditorFeed },
  events: {
    /** Something the renderer shows has changed; it refetches what it shows. */
    changed: event<{ readonly revision: number }>(),
  },
} as const
export type AuditorContract = typeof auditorContract
