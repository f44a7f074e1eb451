import { readFile } from 'node:fs/promises'

import { readCheckpoint, readVerifierKey } from '../../../shared/domain/ledger/checkpoint'
import { asciiBytes } from '../../../shared/domain/ledger/bytes'
import { appendLeaf, emptyFrontier, leafHash, rootOf } from '../../../shared/domain/ledger/tree'
import { verifyLedger } from '../../../shared/domain/ledger/verify'
import type { LedgerFault } from '../../../shared/domain/ledger/verify'
import type { LedgerExport } from '../../../shared/ipc/auditor'
import { onlyOperand } from '../command'
import type { Options } from '../command'
import { CommandFailure, UsageError } from '../exit-status'
import type { ExitStatus } from '../exit-status'
import { readEvidence } from '../ledger-file'
import type { ReceiptFile } from '../ledger-file'
import { isSignature, sha256 } from '../ledger-seal'
import type { ProjectPaths } from '../project-paths'

const seal = { hash: sha256, isSignature }

/** `safelight verify LEDGER|BUNDLE|RECEIPT [--against CHECKPOINT]`. */
export async function runVerify(
  _paths: ProjectPaths,
  operands: readonly string[],
  options: Options,
): Promise<ExitStatus> {
  const path = onlyOperand(operands, 'LEDGER, BUNDLE or RECEIPT')
  const evidence = await readEvidence(path).catch(() => {
    throw new UsageError(`${path} cannot be read`)
  })
  if (evidence === null) throw new CommandFailure(`${path} is no ledger, bundle or receipt, or is torn`)
  const against = options.against === undefined ? null : await noteIn(options.against)
  const said =
    evidence.kind === 'ledger'
      ? ledgerVerdict(evidence.ledger, against)
      : receiptVerdict(evidence.receipt, against)
  process.stdout.write(`${said.sentence}\n`)
  return said.isGood ? 0 : 3
}

interface Said {
  readonly isGood: boolean
  readonly sentence: string
}

function ledgerVerdict(exported: LedgerExport, against: string | null): Said {
  const keys = exported.keys.map((key) => readVerifierKey(key, sha256)).filter((key) => key !== null)
  const check = verifyLedger({ ...exported, keys }, seal)
  if (!check.isWhole) return { isGood: false, sentence: faultInWords(check.fault) }
  const size = String(check.head.size)
  if (against === null) return { isGood: true, sentence: `whole: ${size} entries, every signature good` }
  const head = keys.map((key) => readCheckpoint(against, key, seal)).find((read) => read !== null)
  if (head === undefined)
    return { isGood: false, sentence: 'the checkpoint is not signed by this ledger’s key' }
  if (head.size > check.head.size)
    return {
      isGood: false,
      sentence: `cut short: the checkpoint covers ${String(head.size)} entries, here are ${size}`,
    }
  const isSame = Buffer.from(rootAt(exported.lines, head.size)).equals(Buffer.from(head.root))
  return isSame
    ? {
        isGood: true,
        sentence: `whole: ${size} entries, and consistent with the checkpoint at ${String(head.size)}`,
      }
    : {
        isGood: false,
        sentence: `rewritten: the first ${String(head.size)} entries are not those of the checkpoint`,
      }
}

/** A receipt alone holds no proof; a ledger's checkpoint of the same size must state the same root. */
function receiptVerdict({ receipt, ledger }: ReceiptFile, against: string | null): Said {
  if (against === null)
    throw new UsageError('a receipt is checked against a checkpoint of its ledger: --against CHECKPOINT')
  const [, size, root] = against.split('\n')
  const isSame = size === String(ledger.size) && sameHash(root ?? '', ledger.root)
  return isSame
    ? {
        isGood: true,
        sentence: `receipt ${receipt}: entry ${String(ledger.index)} is under the checkpoint's root`,
      }
    : { isGood: false, sentence: `receipt ${receipt} does not belong to this checkpoint` }
}

/** The same hash, in hex or base64. */
const sameHash = (one: string, other: string): boolean => asHex(one) === asHex(other)

const asHex = (text: string): string =>
  /^[0-9a-f]{64}$/.test(text) ? text : Buffer.from(text, 'base64').toString('hex')

function rootAt(lines: readonly string[], size: number): Uint8Array {
  const frontier = lines
    .slice(0, size)
    .reduce(
      (grown, line) =>
        appendLeaf(grown, leafHash(asciiBytes(line) ?? new Uint8Array(), sha256), sha256).frontier,
      emptyFrontier,
    )
  return rootOf(frontier, sha256)
}

async function noteIn(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch {
    throw new UsageError(`--against ${file}: the checkpoint cannot be read`)
  }
}

function faultInWords(fault: LedgerFault): string {
  switch (fault.code) {
    case 'entry-unreadable':
      return `entry ${String(fault.entry)} is no line that this ledger can have written`
    case 'entry-misplaced':
      return `entry ${String(fault.entry)} is out of its place`
    case 'entry-altered':
      return `entry ${String(fault.entry)} was altered`
    case 'checkpoint-unsigned':
      return `checkpoint ${String(fault.checkpoint)} is not signed by the ledger's key`
    case 'checkpoint-misplaced':
      return `checkpoint ${String(fault.checkpoint)} is older than the one before it: rolled back`
    case 'root-differs':
      return `the entries from ${String(fault.after)} up to checkpoint ${String(fault.checkpoint)} are not those that were signed`
    case 'entries-missing':
      return `cut short: ${String(fault.signed)} entries were signed, ${String(fault.have)} are here`
    case 'entries-unsigned':
      return `no checkpoint covers the entries after ${String(fault.after)}`
  }
}
