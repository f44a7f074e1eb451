import { splitCheckpointLog, writeLoggedNote } from '../../../shared/domain/ledger/checkpoint-log'
import { appendToFile, cutFile, readIfThere, replaceFile, setAside } from '../store/durable-file'

/** The signed checkpoints outside the database: what a rolled-back or shortened database is caught against. */
export interface CheckpointFile {
  /** Null when there is no file; a torn tail is kept aside and cut off. */
  readonly read: () => { readonly notes: readonly string[]; readonly wasTorn: boolean } | null
  readonly append: (notes: readonly string[]) => void
  /** Keeps the present file under another name and begins anew. */
  readonly replace: (notes: readonly string[], stamp: string) => void
}

export function checkpointFileAt(file: string): CheckpointFile {
  return {
    read: () => {
      const bytes = readIfThere(file)
      if (bytes === null) return null
      const log = splitCheckpointLog(bytes.toString('utf8'))
      const whole = Buffer.byteLength(bytes.toString('utf8').slice(0, log.wholeLength))
      if (log.torn !== '') {
        replaceFile(`${file}.torn`, bytes.subarray(whole))
        cutFile(file, whole)
      }
      return { notes: log.notes, wasTorn: log.torn !== '' }
    },
    append: (notes) => {
      if (notes.length > 0) appendToFile(file, Buffer.from(notes.map(writeLoggedNote).join('')))
    },
    replace: (notes, stamp) => {
      setAside(file, stamp)
      replaceFile(file, Buffer.from(notes.map(writeLoggedNote).join('')))
    },
  }
}

/** For a ledger in memory: nothing outlives it, so there is nothing to catch. */
export const noCheckpointFile: CheckpointFile = {
  read: () => null,
  append: () => undefined,
  replace: () => undefined,
}
