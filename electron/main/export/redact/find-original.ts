import { constants } from 'node:fs'
import { open } from 'node:fs/promises'

import { systemPath } from '../../intake/raw-name'

const readOnly = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK

/** Reads the file among an item's paths that still holds its bytes; null when none does. */
export async function findOriginal(
  rolls: readonly string[],
  paths: readonly string[],
  isIt: (bytes: Uint8Array) => boolean,
): Promise<{ readonly bytes: Uint8Array; readonly path: string } | null> {
  for (const path of paths) {
    for (const roll of rolls) {
      const bytes = await readWhole(roll, path)
      if (bytes !== null && isIt(bytes)) return { bytes, path }
    }
  }
  return null
}

async function readWhole(roll: string, path: string): Promise<Uint8Array | null> {
  try {
    const handle = await open(systemPath(roll, path), readOnly)
    try {
      return (await handle.stat()).isFile() ? new Uint8Array(await handle.readFile()) : null
    } finally {
      await handle.close()
    }
  } catch {
    return null
  }
}
