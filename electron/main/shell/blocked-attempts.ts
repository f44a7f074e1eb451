import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { BlockedAttempt, OnBlocked } from './network-fence'

export interface BlockedAttempts {
  readonly count: () => number
  readonly onBlocked: OnBlocked
}

/** What goes into the ledger: how many attempts since the last note, and what the latest one was. */
export type NoteBlocked = (detail: BlockedAttempt & { readonly attempts: number }) => void

/** A page that tries in a loop must not flood the ledger: one note stands for everything tried while it waited. */
const noteEveryMs = 1_000

/** Counts blocked attempts to reach a network since the app was installed, across its starts. */
export function countBlockedAttempts(dataFolder: string, note: NoteBlocked): BlockedAttempts {
  const file = join(dataFolder, 'blocked-attempts.txt')
  let total = readCount(file)
  let unnoted = 0
  return {
    count: () => total,
    onBlocked: (attempt) => {
      total += 1
      unnoted += 1
      if (unnoted > 1) return
      setTimeout(() => {
        writeCount(file, total)
        note({ attempts: unnoted, ...attempt })
        unnoted = 0
      }, noteEveryMs)
    },
  }
}

function readCount(file: string): number {
  try {
    const count = Number.parseInt(readFileSync(file, 'utf8'), 10)
    return Number.isSafeInteger(count) && count > 0 ? count : 0
  } catch {
    return 0
  }
}

function writeCount(file: string, count: number): void {
  writeFileSync(`${file}.new`, `${count}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}
