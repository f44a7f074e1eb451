import { realpath, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

import { isInside } from './root-refusal'

/**
 * True when writing at `target`, which need not exist yet, would write into `folder`, whatever links or spellings lead there:
 * folders are told apart by device and inode, since a disk may take two spellings for one name.
 */
export async function leadsInto(target: string, folder: string): Promise<boolean> {
  const root = await identityOf(folder)
  if (root === null) return isInside(resolve(target), resolve(folder))
  for (let at = await nearestReal(resolve(target)); ; at = dirname(at)) {
    if ((await identityOf(at)) === root) return true
    if (dirname(at) === at) return false
  }
}

async function nearestReal(path: string): Promise<string> {
  const real = await realpath(path).catch(() => null)
  return real ?? (dirname(path) === path ? path : nearestReal(dirname(path)))
}

async function identityOf(path: string): Promise<string | null> {
  const found = await stat(path, { bigint: true }).catch(() => null)
  return found === null ? null : `${found.dev}:${found.ino}`
}
