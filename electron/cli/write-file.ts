import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Writes a result whole or not at all. */
export async function writeResult(file: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const partial = `${file}.${String(process.pid)}.part`
  await writeFile(partial, text)
  await rename(partial, file)
}

export const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
