import type { CopyRefusal } from '../../../../shared/ipc/copies'

/** A picture without what was to be removed, its pixels untouched; or why there is none. */
export type Stripped =
  | {
      readonly ok: true
      readonly bytes: Uint8Array
      /** What was taken out, by the names of the formats: `GPS`, `XMP`, `after the picture`. */
      readonly removed: readonly string[]
    }
  | { readonly ok: false; readonly why: CopyRefusal }

export const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

export const asciiAt = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length))
