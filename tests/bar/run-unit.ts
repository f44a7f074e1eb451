import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'

import type { Ran } from './judge'
import { barFolder, projectFolder, runLogged, tool } from './run'
import type { Done } from './run'

/** What vitest's JSON report says of one file. */
interface FileReport {
  readonly name: string
  readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
}

// The bar wants all of what a usual run does a share of.
const whole = {
  SAFELIGHT_KILLS: '500',
  SAFELIGHT_CRASH_EVERY: '1',
  SAFELIGHT_FAULT_EVERY: '1',
  SAFELIGHT_OVERFLOW_FILES: '40000',
}

export async function runUnit(
  files: readonly string[],
): Promise<{ readonly ran: readonly Ran[]; readonly done: Done }> {
  const report = join(barFolder, 'unit.json')
  rmSync(report, { force: true })
  const words = ['run', ...files, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  const done = await runLogged([tool('vitest'), ...words], join(barFolder, 'unit.log'), whole)
  if (!existsSync(report)) return { ran: [], done }
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    readonly testResults: readonly FileReport[]
  }
  return { ran: testResults.flatMap(ranIn), done }
}

const ranIn = ({ name, assertionResults }: FileReport): readonly Ran[] =>
  assertionResults.map(({ fullName, status }) => ({
    by: 'unit',
    where: relative(projectFolder, name),
    name: fullName,
    end: status === 'passed' || status === 'failed' ? status : 'skipped',
  }))
