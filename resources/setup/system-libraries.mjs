import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

import { run, step, succeeds } from './run.mjs'

const electronPackages = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
  'libdrm2',
  'libxkbcommon0',
]
const displayPackages = ['xvfb', 'xauth']

/** Installs the system libraries that Electron lacks on a bare Debian; says what to install where it may not. */
export async function installElectronLibraries(runtimeFolder) {
  const missing = missingLibraries(resolve(runtimeFolder, 'electron'))
  if (missing.length > 0) await install('the libraries Electron needs', electronPackages, missing.join(', '))
}

/** Installs the virtual display that the tests use. */
export async function installVirtualDisplay() {
  if (!succeeds('sh', ['-c', 'command -v xvfb-run && command -v xauth'])) {
    await install('a virtual display for the tests', displayPackages, 'xvfb-run')
  }
}

function missingLibraries(executable) {
  if (process.platform !== 'linux' || !existsSync(executable)) return []
  const listed = spawnSync('ldd', [executable], { encoding: 'utf8' }).stdout ?? ''
  return listed
    .split('\n')
    .filter((line) => line.includes('not found'))
    .map((line) => line.trim().split(' ')[0])
}

async function install(what, packages, missing) {
  const asRoot = process.getuid?.() === 0 ? [] : succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n'] : null
  const command = `apt-get install -y --no-install-recommends ${packages.join(' ')}`
  if (asRoot === null || !succeeds('sh', ['-c', 'command -v apt-get'])) {
    throw new Error(
      `${what}: ${missing} not found, and this user may not install packages. Run as root: ${command}`,
    )
  }
  await step(`installing ${what}`, () => {
    const environment = {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    }
    const [first, ...rest] = [...asRoot, 'apt-get']
    run(first, [...rest, 'update', '-qq'], environment)
    run(first, [...rest, 'install', '-y', '-qq', '--no-install-recommends', ...packages], environment)
  })
}
