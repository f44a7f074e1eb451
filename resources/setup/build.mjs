import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { projectFolder, run, step, tool } from './run.mjs'

const sources = [
  'shared',
  'electron',
  'renderer',
  'resources',
  'package-lock.json',
  'electron.vite.config.ts',
]

/** Builds what is older than its sources: the models, the sample roll and the program. */
export async function build() {
  await step('laying the models out of their npm packages', () =>
    run(process.execPath, ['resources/setup/models.mjs']),
  )
  await step('making the sample roll', () => run(process.execPath, ['resources/setup/sample-roll.mjs']))
  if (isBuilt()) return
  await step('building the program', () => run(tool('electron-vite'), ['build', '--logLevel', 'warn']))
}

function isBuilt() {
  const built = ['out/main/index.js', 'out/preload/app.cjs', 'out/renderer/renderer/index.html'].map((file) =>
    resolve(projectFolder, file),
  )
  if (!built.every((file) => existsSync(file))) return false
  const oldest = Math.min(...built.map((file) => statSync(file).mtimeMs))
  return sources.every((source) => newestBelow(resolve(projectFolder, source)) < oldest)
}

function newestBelow(path) {
  const { mtimeMs } = statSync(path)
  if (!statSync(path).isDirectory()) return mtimeMs
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newestBelow(join(path, name))))
}
