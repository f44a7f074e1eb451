// npm start: sets up what is missing, builds, and opens the app.
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

import { projectFolder, run } from './run.mjs'
import { setUp } from './setup.mjs'

const electron = await setUp()
if (hasDisplay()) {
  const { status } = spawnSync(electron.executable, [electron.appFolder, ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  process.exitCode = status ?? 3
} else {
  auditSampleRoll()
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

function auditSampleRoll() {
  process.stderr.write(
    '\nThere is no display here, so the window cannot open. The command line does the same work:\n' +
      '  npm run --silent safelight -- audit FOLDER      (audit your own folder)\n' +
      '  npm run --silent safelight -- --help            (everything else)\n' +
      'This is what it says of the sample roll:\n\n',
  )
  const cli = resolve(projectFolder, 'out/main/cli.js')
  const roll = resolve(projectFolder, 'out/sample-roll')
  run(process.execPath, [
    cli,
    'audit',
    roll,
    '--as-of',
    '2025-06-27T12:00:00Z',
    '--allowed-on',
    '2025-06-27',
    '--region',
    'US-NY',
  ])
}
