import * as z from 'zod/mini'

import type { AuditDocument } from '../domain/audit/document'
import type { Facts } from '../domain/item/facts'
import type { JudgedInference } from '../domain/inference/inference'
import type { ItemId, RollId } from '../domain/item/ids'
import type { Instant } from '../domain/item/instant'
import type { LedgerFault } from '../domain/ledger/verify'
import { copiesFeed } from './copies'
import { evidenceCalls } from './evidence'
import type { DocumentQuestion } from './evidence'
import type { KeptPack } from './own-packs'
import { itemId, nothing, packId, shortText } from './schemas'
import { call } from './wire'

/** A path as reconciliation left it: what it needs to tell changed from unchanged without reading a byte. */
export interface Sighting {
  /** Relative to the roll, `/` between parts. */
  readonly path: string
  readonly bytes: number
  readonly modifiedNs: string
  /** Device and inode, so that an equal mtime and size after a swap is seen. */
  readonly inode: string
  readonly item: ItemId
}

export interface Roll {
  readonly id: RollId
  /** The folder's last name, to show; the path stays in main. */
  readonly name: string
  readonly addedAt: Instant
}

export interface LedgerExport {
  readonly lines: readonly string[]
  /** Signed notes, oldest first. */
  readonly checkpoints: readonly string[]
  /** Verifier keys (`origin+hash+base64`), oldest first: more than one after a key was lost. */
  readonly keys: readonly string[]
}

/** One entry opened: HMAC-SHA-256 of the item's id under this salt is what its line holds. */
export interface Disclosure {
  readonly index: number
  readonly item: ItemId
  /** Base64, 16 bytes. */
  readonly salt: string
}

export interface StoreState {
  /** What was found wrong when the store was opened: `corrupt`, `empty`, `missing`, `rolled-back`, `key-changed`, … */
  readonly findings: readonly string[]
  /** False while the disk refuses the file of checkpoints; acts are durable all the same. */
  readonly areCheckpointsLogged: boolean
  /** False while the disk refuses the backups; acts are durable all the same. */
  readonly isBackedUp: boolean
}

/** Facts and all that came with them, in one transaction. */
export interface Analysed {
  readonly item: ItemId
  readonly facts: Facts
  /** JPEG or WebP bytes, upright, at most 512 px; null when no pixel could be seen. */
  readonly thumbnail: Uint8Array | null
  /** 128 numbers a face, in the order of `facts.pixels.faces`; kept apart and encrypted. */
  readonly descriptors: readonly Float32Array[]
  /** What produced them: `metadata/1`, `vision/3`; facts of an older version are made anew. */
  readonly analysis: string
}

export type LedgerCheckResult =
  { readonly isWhole: true; readonly size: number } | { readonly isWhole: false; readonly fault: LedgerFault }

/** Main's own business with the auditor; the renderer never reaches these. Trusted sender, so shapes are only typed. */
const trusted = <Input>() => z.custom<Input>()
export const auditorFeed = {
  /** With every photo and all evidence: too much for the window, which asks for `findings`. */
  inferences: call<readonly JudgedInference[]>().with(nothing),
  addRoll: call<Roll>().with(trusted<{ readonly roll: RollId; readonly name: string }>()),
  forgetRoll: call<null>().with(trusted<{ readonly roll: RollId }>()),
  rolls: call<readonly Roll[]>().with(nothing),
  /** In the order of their paths: all of them, or the next so many after a path. */
  sightings:
    call<readonly Sighting[]>().with(
      trusted<{
        readonly roll: RollId
        readonly page?: { readonly after: string; readonly limit: number }
      }>(),
    ),
  /** One batch of a reconciliation: found or changed paths, and paths that are gone. */
  recordSightings:
    call<null>().with(
      trusted<{
        readonly roll: RollId
        readonly seen: readonly Sighting[]
        readonly gone: readonly string[]
      }>(),
    ),
  recordAnalysed: call<null>().with(trusted<{ readonly analysed: readonly Analysed[] }>()),
  /** Assigns every face anew in the order (taken, id), so that a roll read from scratch gives the same people each time. */
  assignPeople: call<null>().with(nothing),
  /** Items whose facts are missing or of an older analysis, newest taken (else found) first. */
  awaiting:
    call<readonly { readonly item: ItemId; readonly roll: RollId; readonly path: string }[]>().with(
      trusted<{ readonly analysis: string; readonly limit: number }>(),
    ),
  thumbnail: call<Uint8Array | null>().with(z.strictObject({ item: itemId })),
  /** A line for the ledger that is about the app, not an item: gap, root missing, blocked attempt, not confined, export. */
  note: call<null>().with(
    trusted<{
      readonly event: string
      readonly detail: Readonly<Record<string, string | number | boolean | null>>
    }>(),
  ),
  /** Checks a pack of the user's and keeps it, in the place of an earlier one of its id. */
  keepPack: call<KeptPack>().with(z.strictObject({ text: z.string() })),
  /** A pack's file, as it is. */
  packText: call<string>().with(z.strictObject({ policy: packId })),
  /** Makes an audit, writes it into the ledger, and gives it in its public form; `tool` is main's to say. */
  document: call<AuditDocument>().with(trusted<DocumentQuestion>()),
  ...evidenceCalls,
  ...copiesFeed,
  itemByPath: call<ItemId | null>().with(z.strictObject({ path: shortText })),
  /** The whole ledger as it is stored; what it discloses is chosen by `disclose`. */
  exportLedger: call<LedgerExport>().with(nothing),
  /** The salts of entries about these items, so that whoever gets them can test those entries and no others. */
  disclose: call<readonly Disclosure[]>().with(trusted<{ readonly items: readonly ItemId[] }>()),
  /** Shows the tree at `older` entries to be a prefix of the present one; base64 hashes. */
  consistencyProof: call<{ readonly size: number; readonly proof: readonly string[] }>().with(
    trusted<{ readonly older: number }>(),
  ),
  /** Checks every line, signature and root; half a million entries take seconds. */
  checkLedger: call<LedgerCheckResult>().with(nothing),
  storeState: call<StoreState>().with(nothing),
  close: call<null>().with(nothing),
}
