import { readFile, stat } from 'node:fs/promises'

/** Larger than any pack, and small enough to be read whole: the packs that ship have 14 kB. */
const mostPackBytes = 1_000_000

export type PackFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: 'not-found' | 'too-large' }

/** The text of a file that may hold a pack; what is in it is not looked at. Rejects where the system refuses to read it. */
export async function readPackFile(path: string): Promise<PackFile> {
  const found = await stat(path).catch(() => null)
  if (found?.isFile() !== true) return { ok: false, code: 'not-found' }
  if (found.size > mostPackBytes) return { ok: false, code: 'too-large' }
  return { ok: true, text: await readFile(path, 'utf8') }
}
