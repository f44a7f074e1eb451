import { resolve } from 'node:path'

import type { AuditDocument } from '../../../shared/domain/audit/document'
import { openAuditSession } from '../audit-session'
import { auditOptions } from '../circumstances'
import { onlyOperand } from '../command'
import type { Options } from '../command'
import { UsageError } from '../exit-status'
import type { ExitStatus } from '../exit-status'
import { knownPacks, packFor } from '../known-packs'
import type { ProjectPaths } from '../project-paths'
import { counted, shownText } from '../shown-text'
import { asJson, writeResult } from '../write-file'

interface Change {
  readonly id: string
  readonly paths: readonly string[]
  readonly from: string
  readonly to: string
}

const mostListed = 50

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
  const packs = await knownPacks(paths.packs)
  const [one, other] = [packFor(packs, first, audit.region), packFor(packs, second, audit.region)]
  const session = await openAuditSession(paths, folder, { audit, options })
  try {
    const [a, b] = [await session.auditUnder(one), await session.auditUnder(other)]
    const changes = changesBetween(a, b)
    const result = { schema: 'safelight/comparison/1', asOf: a.asOf, a: headOf(a), b: headOf(b), changes }
    if (audit.out !== null) await writeResult(resolve(audit.out), asJson(result))
    process.stdout.write(comparisonText(a, b, changes))
    return a.totals.couldNotCheck > 0 ? 1 : 0
  } finally {
    await session.close()
  }
}

const headOf = ({ policy, assumptions, totals }: AuditDocument) => ({ policy, assumptions, totals })

function changesBetween(a: AuditDocument, b: AuditDocument): readonly Change[] {
  const later = new Map(b.items.map((item) => [item.id, item]))
  return a.items.flatMap((item) => {
    const to = later.get(item.id)?.verdict.outcome ?? 'would-not'
    const from = item.verdict.outcome
    return from === to ? [] : [{ id: item.id, paths: item.paths, from, to }]
  })
}

function comparisonText(a: AuditDocument, b: AuditDocument, changes: readonly Change[]): string {
  const totals = [a, b].map(
    ({ policy, totals: { would, could, wouldNot, revoked } }) =>
      `  ${policy.id.padEnd(34)} would ${String(would)}, could ${String(could)}, would not ${String(wouldNot)}, revoked ${String(revoked)}`,
  )
  const listed = changes
    .slice(0, mostListed)
    .map(({ id, paths, from, to }) => `  ${shownText(paths[0] ?? id)}: ${from} → ${to}`)
  const rest =
    changes.length > listed.length
      ? [`  and ${String(changes.length - listed.length)} more (--out FILE has them all)`]
      : []
  const head = `${counted(changes.length, 'item')} of ${String(a.items.length)} ${changes.length === 1 ? 'changes' : 'change'}`
  return `${[`As of ${a.asOf}`, ...totals, '', head, ...listed, ...rest].join('\n')}\n`
}
