// npm run package: packs the app into dist/ without an installer, with the Electron that was prepared.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { run, step, tool } from './run.mjs'
import { setUp } from './setup.mjs'

const electron = await setUp()
const version = readFileSync(join(electron.folder, 'version'), 'utf8').trim().replace(/^v/, '')
await step('packing the app', () =>
  run(tool('electron-builder'), [
    '--dir',
    `-c.electronDist=${electron.folder}`,
    `-c.electronVersion=${version}`,
    ...process.argv.slice(2),
  ]),
)
