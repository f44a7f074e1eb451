import { build } from './build.mjs'
import { installDependencies } from './dependencies.mjs'

/** Everything that both `npm start` and `npm test` need first; returns how to start Electron. */
export async function setUp() {
  requireNode()
  await installDependencies()
  // Loaded only now: these use packages that were just installed.
  const { prepareElectron } = await import('./electron-runtime.mjs')
  const { installElectronLibraries } = await import('./system-libraries.mjs')
  const electron = await prepareElectron()
  process.stderr.write(
    `· Electron: ${electron.source}${electron.confined ? '' : ', NOT confined by its sandbox'}\n`,
  )
  await installElectronLibraries(electron.folder)
  await build()
  return electron
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  process.stderr.write(`Safelight needs Node 20.19 or newer; this is ${process.versions.node}.\n`)
  process.exit(3)
}
