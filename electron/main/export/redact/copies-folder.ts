import { lstat, realpath, writeFile } from 'node:fs/promises'
import { join, parse } from 'node:path'

import { WireError } from '../../../../shared/ipc/wire'
import { leadsInto } from '../../intake/leads-into'

const mostTries = 10_000

/** The folder's real path; refused where it is none, or where a roll is in it or around it. */
export async function copiesFolder(target: string, rolls: readonly string[]): Promise<string> {
  const folder = await realpath(target).catch(() => null)
  if (folder === null || !(await lstat(folder)).isDirectory()) {
    throw new WireError({ code: 'root-missing', detail: target })
  }
  for (const roll of rolls) {
    if ((await leadsInto(folder, roll)) || (await leadsInto(roll, folder))) {
      throw new WireError({ code: 'root-inside-another', detail: target })
    }
  }
  return folder
}

/** Writes a file that was not there before, under a number where the name is taken; gives its name. */
export async function writeNew(folder: string, wanted: string, bytes: Uint8Array): Promise<string> {
  const { name, ext } = parse(wanted)
  for (let number = 1; number < mostTries; number += 1) {
    const file = number === 1 ? wanted : `${name}-${String(number)}${ext}`
    try {
      await writeFile(join(folder, file), bytes, { flag: 'wx', mode: 0o600 })
      return file
    } catch (thrown) {
      if ((thrown as NodeJS.ErrnoException).code !== 'EEXIST') throw failure(thrown, folder)
    }
  }
  throw new WireError({ code: 'folder-refused', detail: folder })
}

const failure = (thrown: unknown, folder: string): unknown =>
  (thrown as NodeJS.ErrnoException).code === 'ENOSPC'
    ? new WireError({ code: 'disk-full', detail: folder })
    : thrown
