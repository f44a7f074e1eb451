import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** What was in a folder and what is left of it. */
export interface Erasure {
  readonly folder: string
  readonly files: number
  readonly bytes: number
  /** Relative paths that could not be deleted; empty when all is gone. */
  readonly left: readonly string[]
}

/** Deletes everything in the data folder, then looks again: the list of what is left is read from the disk, never assumed. */
export async function eraseData(folder: string): Promise<Erasure> {
  const before = await filesIn(folder)
  const sizes = await Promise.all(
    before.map((file) =>
      stat(join(folder, file)).then(
        (found) => found.size,
        () => 0,
      ),
    ),
  )
  for (const name of await readdir(folder)) {
    await rm(join(folder, name), { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined)
  }
  return {
    folder,
    files: before.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    left: await filesIn(folder),
  }
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return names
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}
