import { zipSync } from 'fflate'
import type { Zippable } from 'fflate'

import type { ExportFile } from './contents'

// The first date that a zip can state, in whatever zone: the same files give the same zip.
const noDate = new Date(1980, 0, 1)
const alreadyPacked = /\.(png|jpg|webp|pdf)$/

/** One zip, in the order given, with nothing in it that tells when or where it was made. */
export function zipOf(files: readonly ExportFile[]): Uint8Array {
  const entries: Zippable = Object.fromEntries(
    files.map(({ name, bytes }) => [
      name,
      [bytes, { mtime: noDate, level: alreadyPacked.test(name) ? 0 : 6 }],
    ]),
  )
  return zipSync(entries)
}
