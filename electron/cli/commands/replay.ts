import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import { statementText } from '../../../shared/domain/audit/statement'
import { readRecorded } from '../../main/export/read-bundle'
import type { Recorded } from '../../main/export/read-bundle'
import { compareTold } from '../../main/export/remade-files'
import type { Compared } from '../../main/export/remade-files'
import type { Options } from '../command'
import { CommandFailure, UsageError } from '../exit-status'
import type { ExitStatus } from '../exit-status'
import { openAuditor } from '../open-auditor'
import { asOfOption } from '../circumstances'
import type { ProjectPaths } from '../project-paths'
import { asJson, writeResult } from '../write-file'
import { verdictOn } from './verify'

/**
 * `safelight audit --replay BUNDLE`: verifies the bundle, makes document, report and tables again from the inputs with the
 * program's own code, and compares.
 */
export async function runReplay(
  paths: ProjectPaths,
  operands: readonly string[],
  options: Options,
): Promise<ExitStatus> {
  const bundle = options.replay ?? ''
  if (operands.length > 0) throw new UsageError('--replay takes a bundle in the place of FOLDER')
  if (!existsSync(bundle)) throw new UsageError(`--replay ${bundle}: there is no such bundle`)
  if (verdictOn(paths, [bundle]) !== 0) {
    process.stdout.write('Not made again: the bundle is not as it was signed.\n')
    return 3
  }
  const recorded = readRecorded(readFileSync(bundle))
  if (recorded === null) throw new CommandFailure(`${bundle} is no packed evidence bundle`)
  const auditor = await openAuditor(paths, null, asOfOption(options, Date.now()))
  try {
    const remade = await auditor.client.replay(recorded.inputs)
    const document: unknown = JSON.parse(remade.statement)
    if (options.out !== undefined) await writeResult(resolve(options.out), asJson(document))
    const differing = firstDifference(JSON.parse(statementText(recorded.document)), document, '')
    const told = differing === null ? compareTold(recorded, remade) : []
    process.stdout.write(differing === null ? replayedText(recorded, told) : differingText(differing))
    return differing === null && told.every(({ end }) => end !== 'differs') ? 0 : 3
  } finally {
    await auditor.close()
  }
}

const differingText = (differing: string): string =>
  `Not the same: ${differing} differs between the recorded document and the one made again.\n`

function replayedText({ document: { policy, asOf } }: Recorded, told: readonly Compared[]): string {
  const named = (end: Compared['end']): string =>
    told.flatMap((file) => (file.end === end ? [file.name] : [])).join(', ')
  const lines = [
    `The same to the byte: the document was made again from its inputs (${policy.id}, as of ${asOf}).`,
    ...(named('same') === '' ? [] : [`Made again and the same: ${named('same')}.`]),
    ...(named('not-made') === ''
      ? []
      : [`Not made again, since it shows chosen photos: ${named('not-made')}.`]),
    ...(named('differs') === '' ? [] : [`Not the same: ${named('differs')}.`]),
  ]
  return `${lines.join('\n')}\n`
}

/** The path of the first value that is not the same in both, such as `items.3.verdict.outcome`; null when none is. */
function firstDifference(one: unknown, other: unknown, path: string): string | null {
  if (JSON.stringify(one) === JSON.stringify(other)) return null
  if (!isObject(one) || !isObject(other)) return path
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])]
  for (const name of names) {
    const found = firstDifference(one[name], other[name], path === '' ? name : `${path}.${name}`)
    if (found !== null) return found
  }
  // The same members in another order.
  return path === '' ? 'the order of its members' : path
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
