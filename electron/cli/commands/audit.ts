import { join, resolve } from 'node:path'

import { openAuditSession } from '../audit-session'
import { summaryText } from '../audit-summary'
import { auditOptions } from '../circumstances'
import { onlyOperand } from '../command'
import type { Options } from '../command'
import type { ExitStatus } from '../exit-status'
import { itemTable } from '../item-table'
import { knownPacks, packFor } from '../known-packs'
import { ledgerFile, ledgerFileName } from '../ledger-file'
import type { ProjectPaths } from '../project-paths'
import { UsageError } from '../exit-status'
import { asJson, writeResult } from '../write-file'

/** `safelight audit FOLDER`. */
export async function runAudit(
  paths: ProjectPaths,
  operands: readonly string[],
  options: Options,
): Promise<ExitStatus> {
  const folder = resolve(onlyOperand(operands, 'FOLDER'))
  const audit = await auditOptions(options, Date.now())
  if (audit.policies.length > 1) throw new UsageError('one --policy at a time; "compare" takes two')
  const packs = await knownPacks(paths.packs)
  const pack = packFor(packs, audit.policies[0] ?? null, audit.region)
  const session = await openAuditSession(paths, folder, { audit, options })
  try {
    const document = await session.auditUnder(pack)
    if (audit.out !== null) await writeResult(resolve(audit.out), asJson(document))
    if (audit.report !== null) {
      await writeResult(join(resolve(audit.report), 'audit.json'), asJson(document))
      await writeResult(join(resolve(audit.report), 'items.csv'), itemTable(document))
      const ledger = ledgerFile(await session.services.auditor.exportLedger({}))
      await writeResult(join(resolve(audit.report), ledgerFileName), asJson(ledger))
      await writeResult(join(resolve(audit.report), 'checkpoint.txt'), ledger.checkpoints.at(-1) ?? '')
    }
    process.stdout.write(summaryText(document, { folder, pack, audit }))
    return document.totals.couldNotCheck > 0 ? 1 : 0
  } finally {
    await session.close()
  }
}
