import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'

/**
 * Copies the sample roll, which was made at build time, out of the app into a folder that does not exist yet; whole or not
 * at all, with the files' own times.
 */
export async function copySampleRoll(source: string, folder: string): Promise<void> {
  const partial = `${folder}.part`
  await rm(partial, { recursive: true, force: true })
  // Read and written one by one: the source can be inside the app's archive, which no system copy can read.
  const entries = await readdir(source, { recursive: true, withFileTypes: true })
  for (const entry of entries.filter((found) => found.isFile())) {
    const from = join(entry.parentPath, entry.name)
    const to = join(partial, relative(source, from))
    await mkdir(dirname(to), { recursive: true })
    await writeFile(to, await readFile(from))
    const { atime, mtime } = await stat(from)
    await utimes(to, atime, mtime)
  }
  await rename(partial, folder)
}
