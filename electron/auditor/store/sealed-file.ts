import { readIfThere, replaceFile, setAside } from './durable-file'
import { keyFor, openBytes, sealBytes } from './sealed'

/** One small document that is sealed under a key of its own and replaced whole. */
export interface SealedFile<Value> {
  /** Null when there is none, or it was sealed under another key or damaged (then it is kept aside, not overwritten). */
  readonly read: () => Value | null
  /** Never fails: what it keeps a copy of is durable already. Until it can be written, `isWritten` is false. */
  readonly write: (value: Value) => void
  readonly isWritten: () => boolean
}

export function sealedFileAt<Value>(
  file: string,
  {
    purpose,
    about,
    master,
    stamp,
  }: Readonly<Record<'purpose' | 'about' | 'stamp', string>> & { readonly master: Uint8Array },
): SealedFile<Value> {
  const key = keyFor(purpose, master)
  let isWritten = true
  return {
    read: () => {
      const sealed = readIfThere(file)
      if (sealed === null) return null
      const bytes = openBytes(sealed, key, about)
      if (bytes === null) setAside(file, stamp)
      return bytes === null ? null : (JSON.parse(Buffer.from(bytes).toString('utf8')) as Value)
    },
    write: (value) => {
      try {
        replaceFile(file, sealBytes(Buffer.from(JSON.stringify(value)), key, about))
        isWritten = true
      } catch {
        isWritten = false
      }
    },
    isWritten: () => isWritten,
  }
}

/** For a store in memory. */
export const noSealedFile = <Value>(): SealedFile<Value> => ({
  read: () => null,
  write: () => undefined,
  isWritten: () => true,
})
