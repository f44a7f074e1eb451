import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

import { projectFolder, run, step } from './run.mjs'

const stampFile = resolve(projectFolder, 'node_modules/.safelight-installed')

/** Installs the locked npm packages when they are missing or the lock file has changed. */
export async function installDependencies() {
  const wanted = createHash('sha256')
    .update(readFileSync(resolve(projectFolder, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return
  await step('installing the npm packages', () => {
    // No install script runs: some of them would fetch binaries of their own, and none of ours needs one.
    run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'])
    writeFileSync(stampFile, wanted)
  })
}
