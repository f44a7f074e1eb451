import { createHash } from 'node:crypto'

/** A file of an export: its name inside the bundle, `/` between parts, and its bytes. */
export interface ExportFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export const textFile = (name: string, text: string): ExportFile => ({ name, bytes: Buffer.from(text) })

/**
 * The list that the ledger's `exported` entry commits to: SHA-256, number of bytes and name, one file a line, by name. The
 * file of checkpoints, which only grows, is listed as far as it was written when the list was made.
 */
export const contentsOf = (files: readonly ExportFile[]): string =>
  [...files]
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(contentsLine)
    .join('')

/** One file's line, for lists of files too many to be held at once. */
export const contentsLine = ({ name, bytes }: ExportFile): string =>
  `${sha256Hex(bytes)}  ${bytes.length}  ${name}\n`

export const sha256Hex = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex')
