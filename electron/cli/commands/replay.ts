import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import { readReplayed } from '../../main/export/read-bundle'
import type { Options } from '../command'
import { CommandFailure, UsageError } from '../exit-status'
import type { ExitStatus } from '../exit-status'
import { openAuditor } from '../open-auditor'
import { asOfOption } from '../circumstances'
import type { ProjectPaths } from '../project-paths'
import { asJson, writeResult } from '../write-file'

/** `safelight audit --replay BUNDLE`: makes the document again from its inputs, with the program's own code, and compares. */
export async function runReplay(
  paths: ProjectPaths,
  operands: readonly string[],
  options: Options,
): Promise<ExitStatus> {
  const bundle = options.replay ?? ''
  if (operands.length > 0) throw new UsageError('--replay takes a bundle in the place of FOLDER')
  if (!existsSync(bundle)) throw new UsageError(`--replay ${bundle}: there is no such bundle`)
  const recorded = readReplayed(readFileSync(bundle))
  if (recorded === null) throw new CommandFailure(`${bundle} is no evidence bundle, or is torn`)
  const auditor = await openAuditor(paths, null, asOfOption(options, Date.now()))
  try {
    const made = await auditor.client.replay(recorded.inputs)
    if (options.out !== undefined) await writeResult(resolve(options.out), asJson(JSON.parse(made)))
    const differing = firstDifference(JSON.parse(recorded.statement), JSON.parse(made), '')
    process.stdout.write(
      differing === null
        ? `The same to the byte: the document was made again from its inputs (${recorded.policy}, as of ${recorded.asOf}).\n`
        : `Not the same: ${differing} differs between the recorded document and the one made again.\n`,
    )
    return differing === null ? 0 : 3
  } finally {
    await auditor.close()
  }
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
