import { resolve } from 'node:path'

import { compareDocuments } from '../../../shared/domain/audit/compare-documents'
import type { AuditDocument } from '../../../shared/domain/audit/document'
import { differingClauses } from '../../../shared/domain/policy/compare-packs'
import type { PackId } from '../../../shared/domain/item/ids'
import { whatIfId } from '../../../shared/domain/policy/what-if'
import type { Services } from '../../main/services'
import { openAuditSession } from '../audit-session'
import { auditOptions } from '../circumstances'
import type { AuditOptions } from '../circumstances'
import { onlyOperand } from '../command'
import type { Options } from '../command'
import { comparisonText } from '../comparison-text'
import type { Compared } from '../comparison-text'
import { UsageError } from '../exit-status'
import type { ExitStatus } from '../exit-status'
import { askedPack } from '../known-packs'
import type { AskedPack } from '../known-packs'
import type { ProjectPaths } from '../project-paths'
import { changedClauses, packAsked } from '../what-if-option'
import { asJson, refuseUnwritable, writeResult } from '../write-file'

/** `safelight compare FOLDER --policy A --policy B`, or `--policy A --what-if CLAUSE=VALUE`. */
export async function runCompare(
  paths: ProjectPaths,
  operands: readonly string[],
  options: Options,
): Promise<ExitStatus> {
  const folder = resolve(onlyOperand(operands, 'FOLDER'))
  const audit = await auditOptions(options, Date.now())
  await refuseUnwritable([audit.out])
  const [one, other] = await bothPacks(paths, audit, options)
  const session = await openAuditSession(paths, folder, { audit, options })
  try {
    const documents = [await session.auditUnder(one), await session.auditUnder(other)] as const
    await forgetQuestion(session.services, one.pack.id, audit.region)
    const compared: Compared = {
      packs: [one.pack, other.pack],
      documents,
      clauses: differingClauses(one.pack, other.pack),
      ...compareDocuments(...documents),
    }
    if (audit.out !== null) await writeResult(resolve(audit.out), asJson(resultOf(compared)))
    process.stdout.write(comparisonText(compared))
    return documents[0].totals.couldNotCheck > 0 ? 1 : 0
  } finally {
    await session.close()
  }
}

/** A kept data folder goes on under the policy that was asked about. */
async function forgetQuestion({ auditor }: Services, policy: PackId, region: string | null): Promise<void> {
  const packs = await auditor.policies({})
  if (!packs.some(({ id }) => id === whatIfId)) return
  await auditor.choosePolicy({ policy, region })
  await auditor.dropPack({ policy: whatIfId })
}

async function bothPacks(
  { packs }: ProjectPaths,
  { policies, region }: AuditOptions,
  options: Options,
): Promise<readonly [AskedPack, AskedPack]> {
  const [first, second, ...others] = policies
  const changed = changedClauses(options['what-if'] ?? [])
  if (changed.length > 0) {
    if (second !== undefined) throw new UsageError('--what-if changes one --policy, not two')
    const one = await askedPack(packs, first ?? null, region)
    return [one, packAsked(one.pack, changed)]
  }
  if (first === undefined || second === undefined || others.length > 0)
    throw new UsageError('"compare" takes two: --policy A --policy B, or one and --what-if CLAUSE=VALUE')
  return [await askedPack(packs, first, region), await askedPack(packs, second, region)]
}

function resultOf({
  documents: [a, b],
  clauses,
  changes,
  inferences,
  suggestions,
  standings,
}: Compared): unknown {
  const heads = { schema: 'safelight/comparison/1', asOf: a.asOf, a: headOf(a), b: headOf(b) }
  return { ...heads, clauses, changes, inferences, suggestions, standings }
}

const headOf = ({ policy, assumptions, totals }: AuditDocument) => ({ policy, assumptions, totals })
