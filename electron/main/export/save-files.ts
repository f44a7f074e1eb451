import { open, realpath, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

import { WireError } from '../../../shared/ipc/wire'
import { leadsInto } from '../intake/leads-into'
import type { ChosenFile } from './chosen-file'
import type { ExportFile } from './contents'
import { writeNew } from './redact/copies-folder'

/**
 * Writes an export's files and gives their names. The first is the one that the user named, and replaces the one that was
 * there if that was agreed to; any other takes a free name. Throws a `WireError`: `inside-roll`, `root-missing`, `folder-refused`, `disk-full`.
 */
export async function saveFiles(
  target: Pick<ChosenFile, 'folder' | 'isAgreed'>,
  files: readonly ExportFile[],
  rolls: readonly string[],
): Promise<readonly string[]> {
  const folder = await folderOutside(target.folder, rolls)
  const written: string[] = []
  for (const [at, { name, bytes }] of files.entries()) {
    if (at > 0 || !target.isAgreed) written.push(await writeNew(folder, name, bytes))
    else {
      await replaceWhole(join(folder, name), bytes)
      written.push(name)
    }
  }
  return written
}

/** The folder's real path; refused when anything written there would lie in a roll. */
export async function folderOutside(target: string, rolls: readonly string[]): Promise<string> {
  const folder = await realpath(target).catch(() => null)
  if (folder === null || !(await stat(folder)).isDirectory()) {
    throw new WireError({ code: 'root-missing', detail: target })
  }
  for (const roll of rolls) {
    if (await leadsInto(folder, roll)) throw new WireError({ code: 'inside-roll', detail: target })
  }
  return folder
}

/** Renamed into its place: what a link of that name leads to is never written through, and no half file is left. */
async function replaceWhole(file: string, bytes: Uint8Array): Promise<void> {
  const partial = `${file}.${process.hrtime.bigint().toString(36)}.part`
  try {
    const handle = await open(partial, 'wx', 0o600)
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(partial, file)
  } catch (thrown) {
    await rm(partial, { force: true }).catch(() => undefined)
    throw refusalOf(thrown, file)
  }
}

function refusalOf(thrown: unknown, file: string): unknown {
  switch ((thrown as NodeJS.ErrnoException).code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new WireError({ code: 'disk-full', detail: file })
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EISDIR':
      return new WireError({ code: 'folder-refused', detail: file })
    default:
      return thrown
  }
}
