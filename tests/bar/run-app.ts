import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import type { Ran } from './judge'
import { barFolder, runLogged, tool } from './run'
import type { Done } from './run'

/** What Playwright's JSON report says of a file, or of a group in it. */
interface SuiteReport {
  readonly file: string
  readonly suites?: readonly SuiteReport[]
  readonly specs: readonly {
    readonly title: string
    readonly ok: boolean
    readonly tests: readonly { readonly projectName: string; readonly status: string }[]
  }[]
}

/** Runs files of tests/e2e in the real Electron, on a display of their own where there is none. */
export async function runApp(
  files: readonly string[],
): Promise<{ readonly ran: readonly Ran[]; readonly done: Done }> {
  const report = join(barFolder, 'app.json')
  rmSync(report, { force: true })
  const playwright = [tool('playwright'), 'test', ...files, '--project=source', '--reporter=list,json']
  const display =
    spawnSync('xvfb-run', ['--help']).status === 0
      ? ['xvfb-run', '-a', '--server-args=-screen 0 1920x1200x24']
      : []
  const done = await runLogged([...display, ...playwright], join(barFolder, 'app.log'), {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  })
  if (!existsSync(report)) return { ran: [], done }
  const { suites } = JSON.parse(readFileSync(report, 'utf8')) as { readonly suites: readonly SuiteReport[] }
  return { ran: suites.flatMap(ranIn), done }
}

const ranIn = ({ file, suites = [], specs }: SuiteReport): readonly Ran[] => [
  ...specs.map(({ title, ok, tests }): Ran => ({
    by: 'app',
    where: `tests/e2e/${file}`,
    name: title,
    end: !ok ? 'failed' : tests.every(({ status }) => status === 'skipped') ? 'skipped' : 'passed',
  })),
  ...suites.flatMap(ranIn),
]
