import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'

import type { CopiesAudit, CopiesReport } from '../../../shared/ipc/copies'
import { coverKinds, metadataKinds } from '../../../shared/ipc/copies'
import { openAuditSession } from '../audit-session'
import { auditOptions } from '../circumstances'
import { onlyOperand } from '../command'
import type { Options } from '../command'
import { UsageError } from '../exit-status'
import type { ExitStatus } from '../exit-status'
import { askedPack } from '../known-packs'
import { refuseInsideRolls } from '../outside-rolls'
import type { ProjectPaths } from '../project-paths'
import { asJson, writeResult } from '../write-file'

/** `safelight copies FOLDER --into DIR`: writes copies with less in them, and shows what they still tell. */
export async function runCopies(
  paths: ProjectPaths,
  operands: readonly string[],
  options: Options,
): Promise<ExitStatus> {
  const folder = resolve(onlyOperand(operands, 'FOLDER'))
  const target = await targetOf(options.into, folder)
  const without = kindsIn(options.without, metadataKinds, 'without')
  const cover = kindsIn(options.cover, coverKinds, 'cover')
  if (without.length + cover.length === 0) throw new UsageError('say what goes: --without or --cover')
  const audit = await auditOptions(options, Date.now())
  const asked = await askedPack(paths.packs, audit.policies[0] ?? null, audit.region)
  const session = await openAuditSession(paths, folder, { audit, options })
  try {
    const document = await session.auditUnder(asked)
    const leaving = document.items.filter(({ verdict }) => /^(would|could)$/.test(verdict.outcome))
    mkdirSync(target, { recursive: true })
    const request = { items: leaving.map(({ id }) => id), without, cover }
    const report = await session.services.writeCopies(request, target)
    if (audit.out !== null) await writeResult(resolve(audit.out), asJson(report))
    process.stdout.write(reportText(report))
    return report.refused.length > 0 ? 1 : 0
  } finally {
    await session.close()
  }
}

async function targetOf(into: string | undefined, folder: string): Promise<string> {
  if (into === undefined) throw new UsageError('--into DIR is missing: where the copies go')
  await refuseInsideRolls([into], [folder])
  return resolve(into)
}

function kindsIn<Kind extends string>(
  text: string | undefined,
  known: readonly Kind[],
  option: string,
): readonly Kind[] {
  return (text ?? '')
    .split(',')
    .filter((word) => word !== '')
    .map((word) => {
      const kind = known.find((one) => one === word)
      if (kind === undefined) throw new UsageError(`--${option} ${word}: there are ${known.join(', ')}`)
      return kind
    })
}

function reportText({ folder, written, refused, audited }: CopiesReport): string {
  const lines = [
    `${String(written.length)} copies in ${folder}, ${String(refused.length)} refused`,
    ...refused.map(({ item, why }) => `  ${item.slice(0, 12)}: ${why}`),
  ]
  if (audited === null) return `${lines.join('\n')}\n`
  const { before, after } = audited
  const kinds = [...new Set([...before.inferences, ...after.inferences].map(({ kind }) => kind))]
  return `${[
    ...lines,
    ...madeAnew(written),
    '',
    'told by              the originals   the copies',
    ...kinds.map((kind) => row(kind, countOf(before, kind), countOf(after, kind))),
    row('would leave', before.totals.would, after.totals.would),
    row('could leave', before.totals.could, after.totals.could),
  ].join('\n')}\n`
}

/** Said plainly: what is no longer the file that it was. */
function madeAnew(written: CopiesReport['written']): readonly string[] {
  const drawn = written.filter(({ isDrawnAnew }) => isDrawnAnew)
  const left = written.filter(({ tells }) => (tells.after.faces ?? 0) > 0)
  return [
    ...(drawn.length > 0 ? [`${String(drawn.length)} of them drawn anew, as JPEG`] : []),
    ...(left.length > 0 ? [`${String(left.length)} of them still show a face`] : []),
  ]
}

const countOf = (audited: CopiesAudit, kind: string): number =>
  audited.inferences.filter((one) => one.kind === kind).length

const row = (name: string, before: number, after: number): string =>
  `${name.padEnd(20)} ${String(before).padStart(14)} ${String(after).padStart(12)}`
