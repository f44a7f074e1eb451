import * as z from 'zod/mini'

import type { RollCoverage } from '../domain/audit/coverage'
import type { Assumption, AuditDocument } from '../domain/audit/document'
import type { FinePrintLine } from '../domain/audit/fine-print'
import type { ItemId } from '../domain/item/ids'
import type { Receipt } from '../domain/revocation/revocation'
import { call } from './wire'

/** What a document is asked for with; everything else comes from the settings and the catalogue. */
export interface DocumentQuestion {
  /** Limited photo access: the items that the app may see; null for all. */
  readonly selected: readonly ItemId[] | null
  readonly tool?: AuditDocument['tool']
  /** `left-out` for what goes to others: neither what is revoked nor a receipt is in it. */
  readonly revoked?: 'included' | 'left-out'
  /** What main or the command line settled before it asked. */
  readonly assumptions?: readonly Assumption[]
}

/** The salt of one entry, for whoever may test what the entry commits to. */
export interface Opening {
  readonly n: number
  /** Base64, 16 bytes. */
  readonly salt: string
  readonly about: 'audit' | 'consent' | 'item' | 'export'
  /** For `item`: the one it is about. */
  readonly item?: ItemId
}

/** The exact texts that an audit was made from; the ledger's entry commits to their SHA-256. */
export interface InputTexts {
  /** `AuditInputs`, one line of JSON. */
  readonly circumstances: string
  /** One `AuditItem` a line, in the document's order. */
  readonly items: string
  /** The pack's file. */
  readonly pack: string
}

/** One audit and all that proves it. */
export interface Evidence {
  readonly document: AuditDocument
  readonly inputs: InputTexts
  readonly finePrint: readonly FinePrintLine[]
  readonly coverage: RollCoverage
  readonly openings: readonly Opening[]
  readonly receipts: readonly Receipt[]
  /** What was signed up to this audit, as `exportLedger` gives it: a longer ledger must begin with the same. */
  readonly checkpoints: readonly string[]
  readonly keys: readonly string[]
}

/** What comes of an audit's inputs alone, whoever makes it. */
export interface Remade extends Pick<Evidence, 'finePrint' | 'coverage'> {
  /** The document as JSON, without `ledger`. */
  readonly statement: string
}

const trusted = <Input>() => z.custom<Input>()

/** Main's calls for handing an audit to others; the renderer never reaches these. */
export const evidenceCalls = {
  /** Makes an audit as `document` does, and gives what it was made from and the salts that open its entries. */
  evidence: call<Evidence>().with(trusted<DocumentQuestion>()),
  /** Records an export before its file is written; the entry commits to `contents`, the list of what is in it. */
  recordExport:
    call<Opening>().with(
      trusted<{ readonly what: string; readonly items: number; readonly contents: string }>(),
    ),
  /** Makes the document, and what a report says of it, again from its inputs. Throws `invalid-input`. */
  replay: call<Remade>().with(trusted<InputTexts>()),
}
