import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { run, step, tool } from './run.mjs'

/** Packs the built app into dist/ without an installer, with the Electron that was prepared. */
export async function packApp(electron, args = []) {
  const version = readFileSync(join(electron.folder, 'version'), 'utf8').trim().replace(/^v/, '')
  const runtime = [`-c.electronDist=${electron.folder}`, `-c.electronVersion=${version}`]
  await step('packing the app', () =>
    run(tool('electron-builder'), ['--dir', ...runtime, ...args], { stdio: ['ignore', 'ignore', 'inherit'] }),
  )
}
