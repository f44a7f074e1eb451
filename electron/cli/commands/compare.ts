import { resolve } from 'node:path'

import { compareDocuments } from '../../../shared/domain/audit/compare-documents'
import type { AuditDocument } from '../../../shared/domain/audit/document'
import { differingClauses } from '../../../shared/domain/policy/compare-packs'
import { openAuditSession } from '../audit-session'
import { auditOptions } from '../circumstances'
import { onlyOperand } from '../command'
import type { Options } from '../command'
import { comparisonText } from '../comparison-text'
import type { Compared } from '../comparison-text'
import { UsageError } from '../exit-status'
import type { ExitStatus } from '../exit-status'
import { knownPacks, packFor } from '../known-packs'
import type { ProjectPaths } from '../project-paths'
import { asJson, writeResult } from '../write-file'

/** `safelight compare FOLDER --policy A --policy B`. */
export async function runCompare(
  paths: ProjectPaths,
  operands: readonly string[],
  options: Options,
): Promise<ExitStatus> {
  const folder = resolve(onlyOperand(operands, 'FOLDER'))
  const audit = await auditOptions(options, Date.now())
  const [first, second, ...others] = audit.policies
  if (first === undefined || second === undefined || others.length > 0)
    throw new UsageError('"compare" takes two: --policy A --policy B')
  const known = await knownPacks(paths.packs)
  const packs = [packFor(known, first, audit.region), packFor(known, second, audit.region)] as const
  const session = await openAuditSession(paths, folder, { audit, options })
  try {
    const documents = [await session.auditUnder(packs[0]), await session.auditUnder(packs[1])] as const
    const compared: Compared = {
      packs,
      documents,
      clauses: differingClauses(...packs),
      ...compareDocuments(...documents),
    }
    if (audit.out !== null) await writeResult(resolve(audit.out), asJson(resultOf(compared)))
    process.stdout.write(comparisonText(compared))
    return documents[0].totals.couldNotCheck > 0 ? 1 : 0
  } finally {
    await session.close()
  }
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
