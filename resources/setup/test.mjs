// npm test: sets up what is missing, then runs every check. Ends with `N passed, N failed` alone on a line.
import { spawn } from 'node:child_process'
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
  ...(await gates([
    ['formatting', 'prettier', ['--check', '--log-level', 'warn', '.']],
    ['types', 'tsc', ['-b']],
    ['lint', 'eslint', ['.']],
    ['arrows', 'depcruise', ['--config', '.dependency-cruiser.cjs', 'shared', 'electron', 'renderer']],
    ['unused code', 'knip', []],
  ])),
  await unitTests(),
  await endToEndTests(),
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

/** Two at a time: each of them keeps one core busy. */
async function gates(waiting) {
  const left = [...waiting]
  const ended = []
  const work = async () => {
    for (let gate = left.shift(); gate !== undefined; gate = left.shift()) {
      const [name, command, args] = gate
      const { status, said } = await finished(tool(command), args)
      const isPassed = status === 0
      process.stdout.write(`\n== ${name}\n${said}${name}: ${isPassed ? 'passed' : 'failed'}\n`)
      ended.push({ passed: Number(isPassed), failed: Number(!isPassed), names: isPassed ? [] : [name] })
    }
  }
  await Promise.all([work(), work()])
  return ended
}

async function unitTests() {
  process.stdout.write('\n== unit and integration tests\n')
  const report = join(results, 'unit.json')
  const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  const { status } = await finished(tool('vitest'), args, { shows: true })
  return counted(status, report, (json) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests,
    names: json.testResults.flatMap(failedInFile),
  }))
}

/** Two files at once, each on a display of its own (see the harness): windows of one display would take each other's focus. */
async function endToEndTests() {
  process.stdout.write('\n== end to end, in the real Electron\n')
  const report = join(results, 'e2e.json')
  const env = {
    ...process.env,
    SAFELIGHT_ELECTRON: electron.executable,
    SAFELIGHT_APP_FOLDER: electron.appFolder,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  }
  const screen = '--server-args=-screen 0 1920x1200x24'
  const inner =
    'SAFELIGHT_OTHER_DISPLAY=$DISPLAY SAFELIGHT_OTHER_XAUTHORITY=$XAUTHORITY exec xvfb-run -a "$@"'
  const playwright = [tool('playwright'), 'test', '--reporter=list,json', '--workers=2']
  const args = ['-a', screen, 'sh', '-c', inner, 'sh', screen, ...playwright]
  const { status } = await finished('xvfb-run', args, { env, shows: true })
  return counted(status, report, ({ stats, suites }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    names: suites.flatMap(failedInSuite),
  }))
}

/** Runs a command in the project's folder to its end: its output is shown as it comes, or given back. */
function finished(command, args, { env = process.env, shows = false } = {}) {
  return new Promise((end, fail) => {
    const child = spawn(command, args, {
      cwd: projectFolder,
      env,
      stdio: ['ignore', shows ? 'inherit' : 'pipe', shows ? 'inherit' : 'pipe'],
    })
    const said = []
    child.stdout?.on('data', (chunk) => said.push(chunk))
    child.stderr?.on('data', (chunk) => said.push(chunk))
    child.once('error', fail)
    child.once('close', (status) => {
      end({ status, said: Buffer.concat(said).toString() })
    })
  })
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
