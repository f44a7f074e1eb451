import { lstat, realpath } from 'node:fs/promises'
import { isAbsolute, relative, sep } from 'node:path'

import { WireError } from '../../../shared/ipc/wire'

/**
 * Resolves a folder that is to be watched, or throws a `WireError`: `root-missing` when it is no folder, `root-inside-another`
 * when a roll lies in it or it lies in a roll, `folder-refused` when it is or holds the app's own data, or is the whole disk.
 */
export async function acceptRoot(
  folder: string,
  rolls: readonly string[],
  dataFolder: string | null,
): Promise<string> {
  const root = await existingFolder(folder)
  const refuse = (code: 'root-inside-another' | 'folder-refused'): never => {
    throw new WireError({ code, detail: root })
  }
  if (relative(root, sep) === '') refuse('folder-refused')
  const own = dataFolder === null ? null : await realpath(dataFolder).catch(() => dataFolder)
  if (own !== null && isInside(own, root)) refuse('folder-refused')
  if (rolls.some((roll) => roll !== root && (isInside(roll, root) || isInside(root, roll))))
    refuse('root-inside-another')
  return root
}

/** True when `path` is `folder` or lies beneath it. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way === '' || (!isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`))
}

async function existingFolder(folder: string): Promise<string> {
  const root = await realpath(folder).catch(() => null)
  const isFolder = root !== null && (await lstat(root).catch(() => null))?.isDirectory() === true
  if (!isFolder) throw new WireError({ code: 'root-missing', detail: folder })
  return root
}
