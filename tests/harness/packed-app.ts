import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { mkdtempSync, chmodSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'

import { projectFolder } from './electron-app'

let copy: Promise<string> | null = null
let plainCopy: string | null = null

/** The executable of the packed app, untouched, where the app's user may read it. */
export function packedAsItIs(): string {
  plainCopy ??= makeCopy()
  return plainCopy
}

/**
 * The executable of a copy of the packed app in which one fuse is flipped: Playwright drives Electron through
 * `--inspect`, which the packed app itself rightly refuses.
 */
export function packedCopy(): Promise<string> {
  copy ??= makeDrivenCopy()
  return copy
}

function makeCopy(): string {
  const packed = join(projectFolder, 'dist/linux-unpacked')
  if (!existsSync(join(packed, 'safelight'))) throw new Error('no packed app: run `npm run package` first')
  const folder = mkdtempSync(join(tmpdir(), 'safelight-packed-'))
  chmodSync(folder, 0o755)
  const done = spawnSync('cp', ['-a', '--reflink=auto', `${packed}/.`, folder])
  if (done.status !== 0) throw new Error(`the packed app could not be copied: ${done.stderr.toString()}`)
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'safelight')
}

async function makeDrivenCopy(): Promise<string> {
  const executable = makeCopy()
  await flipFuses(executable, {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
  return executable
}
