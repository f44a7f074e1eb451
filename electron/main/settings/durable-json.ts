import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { dirname } from 'node:path'

import type { Adapter } from 'lowdb'

/** lowdb's adapter for a small document that must survive a power loss. */
export interface DurableJson<Value> extends Adapter<Value> {
  /** The name under which a file that could not be understood was kept; null when there was none. */
  readonly setAside: () => string | null
}

/**
 * Reads and writes one JSON file: written beside it, synced, renamed over it, and the folder synced. A file that `parse`
 * refuses is renamed, never overwritten.
 */
export function durableJson<Value>(
  file: string,
  parse: (value: unknown) => Value | null,
): DurableJson<Value> {
  let setAside: string | null = null
  let writes = 0
  return {
    setAside: () => setAside,
    read: async () => {
      const text = await readIfThere(file)
      if (text === null) return null
      const value = parse(jsonOf(text))
      if (value !== null) return value
      setAside = await keepAside(file)
      return null
    },
    write: async (value) => {
      writes += 1
      const partial = `${file}.${String(process.pid)}-${String(writes)}.new`
      await mkdir(dirname(file), { recursive: true, mode: 0o700 })
      const handle = await open(partial, 'w', 0o600)
      try {
        await handle.writeFile(`${JSON.stringify(value, null, 2)}\n`)
        await handle.sync()
      } finally {
        await handle.close()
      }
      await rename(partial, file)
      await syncFolder(dirname(file))
    },
  }
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8')
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return null
    throw thrown
  }
}

/** Undefined for what is no JSON, which no `parse` takes. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function keepAside(file: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const aside = `${file}.unreadable-${String(number)}`
    if ((await readIfThere(aside)) !== null) continue
    await rename(file, aside)
    return aside
  }
}

/** Windows has no way to sync a folder, and does not need one for a rename to last. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
