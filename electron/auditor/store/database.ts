import { DatabaseSync } from '@photostructure/sqlite'

import { WireError } from '../../../shared/ipc/wire'
import type { FailureCode } from '../../../shared/ipc/wire'

export type Bindable = string | number | Uint8Array | null

/** SQLite, behind this one file: `node:sqlite` has the same form and takes its place once the oldest Electron has it. */
export interface Database {
  readonly run: (sql: string, ...values: readonly Bindable[]) => void
  readonly get: <Row>(sql: string, ...values: readonly Bindable[]) => Row | undefined
  readonly all: <Row>(sql: string, ...values: readonly Bindable[]) => readonly Row[]
  readonly each: <Row>(sql: string, ...values: readonly Bindable[]) => Iterable<Row>
  /** Runs statements without results, several at once. */
  readonly script: (sql: string) => void
  /** Everything in `act` or nothing; durable once it returns. */
  readonly transaction: <Result>(act: () => Result) => Result
  readonly close: () => void
}

/** Opens a file (or memory, for null) and takes its lock; a second instance gets `store-in-use`. */
export function openDatabase(file: string | null): Database {
  const sqlite = guarded(() => new DatabaseSync(file ?? ':memory:'))
  const statements = new Map<string, ReturnType<typeof sqlite.prepare>>()
  const prepared = (sql: string) => {
    const known = statements.get(sql) ?? sqlite.prepare(sql)
    statements.set(sql, known)
    return known
  }
  const script = (sql: string) =>
    guarded(() => {
      sqlite.exec(sql)
    })
  const database: Database = {
    run: (sql, ...values) =>
      guarded(() => {
        prepared(sql).run(...values)
      }),
    get: <Row>(sql: string, ...values: readonly Bindable[]) =>
      guarded(() => prepared(sql).get(...values) as Row | undefined),
    all: <Row>(sql: string, ...values: readonly Bindable[]) =>
      guarded(() => prepared(sql).all(...values) as readonly Row[]),
    each: <Row>(sql: string, ...values: readonly Bindable[]) =>
      guarded(() => prepared(sql).iterate(...values) as Iterable<Row>),
    script,
    transaction: (act) => inTransaction(script, act),
    close: () => {
      letGo(script)
      statements.clear()
      sqlite.close()
    },
  }
  try {
    // Exclusive: the lock is held until close or death, so that two instances can never write one ledger.
    script('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;')
    script('PRAGMA foreign_keys = ON; PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY;')
    script('BEGIN IMMEDIATE; COMMIT')
  } catch (thrown) {
    database.close()
    throw thrown
  }
  return database
}

/**
 * Gives up lock and write-ahead log before closing: this package leaves finalizing a statement to the garbage collector, and
 * until then a closed connection would keep its lock, and later delete a log that the next connection had begun.
 */
function letGo(script: (sql: string) => void): void {
  try {
    script('PRAGMA journal_mode = DELETE; PRAGMA locking_mode = NORMAL; BEGIN IMMEDIATE; COMMIT;')
  } catch {
    // A file that cannot even be read is closed as it is.
  }
}

/**
 * Whether every page can be read and agrees with its index. Asked before any statement is prepared (see `letGo`), so the
 * answer has to come as an error: the text of a fault is no JSON.
 */
export function isWhole(database: Database): boolean {
  try {
    database.script(`SELECT json(quick_check) FROM pragma_quick_check WHERE quick_check <> 'ok'`)
    return true
  } catch {
    return false
  }
}

function inTransaction<Result>(script: (sql: string) => void, act: () => Result): Result {
  script('BEGIN IMMEDIATE')
  try {
    const result = act()
    script('COMMIT')
    return result
  } catch (thrown) {
    // A full disk may have rolled back already; the first error is the one to tell.
    try {
      script('ROLLBACK')
    } catch {
      throw thrown
    }
    throw thrown
  }
}

const busy = 5
const inputOutput = 10
const corrupt = 11
const full = 13
const readOnly = 8
const cannotOpen = 14
const notADatabase = 26

const codes: Readonly<Record<number, FailureCode>> = {
  [busy]: 'store-in-use',
  [corrupt]: 'store-corrupt',
  [notADatabase]: 'store-corrupt',
  [full]: 'disk-full',
  [inputOutput]: 'disk-full',
  [readOnly]: 'disk-full',
  [cannotOpen]: 'disk-full',
}

function guarded<Result>(act: () => Result): Result {
  try {
    return act()
  } catch (thrown) {
    const code = codes[primaryCode(thrown)]
    if (code === undefined) throw thrown
    throw new WireError({ code, detail: thrown instanceof Error ? thrown.message : String(thrown) })
  }
}

/** The low byte of SQLite's extended result code. */
const primaryCode = (thrown: unknown): number =>
  thrown instanceof Error && 'errcode' in thrown && typeof thrown.errcode === 'number'
    ? thrown.errcode & 255
    : 0
