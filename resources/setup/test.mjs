// npm test: sets up what is missing, then runs every check. Ends with `N passed, N failed` alone on a line.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

import { packApp } from './pack-app.mjs'
import { projectFolder, tool } from './run.mjs'
import { setUp } from './setup.mjs'
import { installVirtualDisplay } from './system-libraries.mjs'

const electron = await setUp()
await installVirtualDisplay()
await packApp(electron)

const results = resolve(projectFolder, 'out/test-results')
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })
process.stdout.write(corpusLine())

const totals = [
  gate('formatting', tool('prettier'), ['--check', '--log-level', 'warn', '.']),
  gate('types', tool('tsc'), ['-b']),
  gate('lint', tool('eslint'), ['.']),
  gate('arrows', tool('depcruise'), [
    '--config',
    '.dependency-cruiser.cjs',
    'shared',
    'electron',
    'renderer',
  ]),
  gate('unused code', tool('knip'), []),
  unitTests(),
  endToEndTests(),
]
const passed = totals.reduce((sum, total) => sum + total.passed, 0)
const failed = totals.reduce((sum, total) => sum + total.failed, 0)
// Told again at the end: whoever reads only the tail of a long log has to learn which.
for (const name of totals.flatMap((total) => total.names)) process.stdout.write(`\nfailed: ${name}`)
process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1

function corpusLine() {
  const corpus = resolve(projectFolder, process.env.SAFELIGHT_CORPUS ?? '../shared/corpus')
  return existsSync(corpus)
    ? `corpus: ${corpus}\n`
    : `corpus: none at ${corpus}, so the checks against real photos with ground truth did not run\n`
}

function gate(name, command, args) {
  process.stdout.write(`\n== ${name}\n`)
  const { status } = spawnSync(command, args, { cwd: projectFolder, stdio: 'inherit' })
  process.stdout.write(status === 0 ? `${name}: passed\n` : `${name}: failed\n`)
  return status === 0 ? { passed: 1, failed: 0, names: [] } : { passed: 0, failed: 1, names: [name] }
}

function unitTests() {
  process.stdout.write('\n== unit and integration tests\n')
  const report = join(results, 'unit.json')
  const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  const { status } = spawnSync(tool('vitest'), args, { cwd: projectFolder, stdio: 'inherit' })
  return counted(status, report, (json) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests,
    names: json.testResults.flatMap(failedInFile),
  }))
}

function endToEndTests() {
  process.stdout.write('\n== end to end, in the real Electron\n')
  const report = join(results, 'e2e.json')
  const env = {
    ...process.env,
    SAFELIGHT_ELECTRON: electron.executable,
    SAFELIGHT_APP_FOLDER: electron.appFolder,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  }
  const playwright = [tool('playwright'), 'test', '--reporter=list,json']
  const withDisplay = ['-a', '--server-args=-screen 0 1920x1200x24', ...playwright]
  const { status } = spawnSync('xvfb-run', withDisplay, { cwd: projectFolder, stdio: 'inherit', env })
  return counted(status, report, ({ stats, suites }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    names: suites.flatMap(failedInSuite),
  }))
}

function failedInFile({ name, status, message, assertionResults }) {
  const failed = assertionResults.filter((test) => test.status === 'failed').map((test) => test.fullName)
  const file = relative(projectFolder, name)
  // A file that cannot even be loaded has no test to name.
  if (failed.length === 0 && status === 'failed') return [`${file}: ${message.split('\n')[0]}`]
  return failed.map((test) => `${file}: ${test}`)
}

function failedInSuite({ file, specs = [], suites = [] }) {
  const failed = specs.filter((spec) => !spec.ok).map((spec) => `${file}: ${spec.title}`)
  return [...failed, ...suites.flatMap(failedInSuite)]
}

/** A runner that failed without a failed test (a crash, no test at all) still counts as one failure. */
function counted(status, report, read) {
  if (!existsSync(report)) return { passed: 0, failed: 1, names: [`${report} was not written`] }
  const { passed, failed, names } = read(JSON.parse(readFileSync(report, 'utf8')))
  if (status === 0 || failed > 0) return { passed, failed, names }
  return { passed, failed: 1, names: [`${report}: the runner ended with ${status}`] }
}
