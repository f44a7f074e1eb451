import { join, resolve } from 'node:path'

import { reportFolder } from '../../main/export/report-folder'
import { openAuditSession } from '../audit-session'
import { summaryText } from '../audit-summary'
import { auditOptions } from '../circumstances'
import { onlyOperand } from '../command'
import type { Options } from '../command'
import type { ExitStatus } from '../exit-status'
import { askedPack } from '../known-packs'
import type { ProjectPaths } from '../project-paths'
import { UsageError } from '../exit-status'
import { asJson, refuseUnwritable, writeResult } from '../write-file'
import { runReplay } from './replay'

/** `safelight audit FOLDER`. */
export async function runAudit(
  paths: ProjectPaths,
  operands: readonly string[],
  options: Options,
): Promise<ExitStatus> {
  if (options.replay !== undefined) return runReplay(paths, operands, options)
  const folder = resolve(onlyOperand(operands, 'FOLDER'))
  const audit = await auditOptions(options, Date.now())
  if (audit.policies.length > 1) throw new UsageError('one --policy at a time; "compare" takes two')
  await refuseUnwritable([audit.out, audit.report])
  const asked = await askedPack(paths.packs, audit.policies[0] ?? null, audit.region)
  const session = await openAuditSession(paths, folder, { audit, options })
  try {
    const report = audit.report === null ? null : await session.reportUnder(asked)
    const shared = report?.evidence.document
    // What stays on this machine tells what was revoked too.
    const document =
      shared === undefined || shared.withheld !== undefined ? await session.auditUnder(asked) : shared
    if (audit.out !== null) await writeResult(resolve(audit.out), asJson(document))
    if (report !== null && audit.report !== null)
      for (const { name, bytes } of reportFolder(report))
        await writeResult(join(resolve(audit.report), name), bytes)
    process.stdout.write(summaryText(document, { folder, pack: asked.pack, audit }))
    return document.totals.couldNotCheck > 0 ? 1 : 0
  } finally {
    await session.close()
  }
}
