import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** What a process did to files, in order; `said` is what it told the world, which nothing may undo. */
export type FileOperation =
  | { readonly kind: 'create' | 'remove'; readonly path: string }
  | { readonly kind: 'sync'; readonly path: string }
  | { readonly kind: 'sync-folder'; readonly path: string }
  | { readonly kind: 'write'; readonly path: string; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: 'cut'; readonly path: string; readonly length: number }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string }
  | { readonly kind: 'said'; readonly text: string }

export const recordedCalls = 'openat,close,write,pwrite64,ftruncate,fsync,fdatasync,rename,unlink'

/** Reads `strace -ff -y -xx` back: the operations of the thread that touched the folder. */
export function readRecording(traces: string, folder: string): readonly FileOperation[] {
  const hexed = [...Buffer.from(folder)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('')
  const text = readdirSync(traces)
    .map((name) => readFileSync(join(traces, name), 'latin1'))
    .find((trace) => trace.includes(hexed))
  if (text === undefined) throw new Error('nothing of the folder was recorded')
  const reader = new Reader(folder)
  return text.split('\n').flatMap((line) => reader.read(line))
}

const string = String.raw`"((?:\\x[0-9a-f]{2})*)"`
const descriptor = String.raw`(\d+)(?:<[^>]*>)?`
const opened = new RegExp(`^openat\\(AT_FDCWD[^,]*, ${string}, ([A-Z_|]+)[^)]*\\) = (\\d+)`)
const written = new RegExp(`^(write|pwrite64)\\(${descriptor}, ${string}, \\d+(?:, (\\d+))?\\) = (\\d+)`)
const cut = new RegExp(`^ftruncate\\(${descriptor}, (\\d+)\\) = 0`)
const synced = new RegExp(`^(?:fsync|fdatasync)\\(${descriptor}\\) += 0`)
const closed = new RegExp(`^close\\(${descriptor}\\)`)
const renamed = new RegExp(`^rename\\(${string}, ${string}\\) += 0`)
const removed = new RegExp(`^unlink\\(${string}\\) += 0`)

interface Open {
  readonly path: string
  readonly isAppending: boolean
  position: number
}

class Reader {
  private readonly open = new Map<string, Open>()
  private readonly sizes = new Map<string, number>()

  constructor(private readonly folder: string) {}

  read(line: string): readonly FileOperation[] {
    const [, path, flags = '', number = ''] = opened.exec(line) ?? []
    if (path !== undefined) return this.opening(bytesOf(path).toString(), flags, number)
    const write = written.exec(line)
    if (write !== null) return this.writing(write)
    const [, cutNumber = '', length] = cut.exec(line) ?? []
    if (length !== undefined) return this.cutting(cutNumber, Number(length))
    const sync = this.open.get(synced.exec(line)?.[1] ?? '')
    if (sync !== undefined)
      return [{ kind: sync.path === this.folder ? 'sync-folder' : 'sync', path: sync.path }]
    const [, from, to] = renamed.exec(line) ?? []
    if (from !== undefined && to !== undefined)
      return this.renaming(bytesOf(from).toString(), bytesOf(to).toString())
    const [, gone] = removed.exec(line) ?? []
    if (gone !== undefined) return this.removing(bytesOf(gone).toString())
    this.open.delete(closed.exec(line)?.[1] ?? '')
    return []
  }

  private isOurs = (path: string): boolean => path.startsWith(this.folder)

  private opening(path: string, flags: string, number: string): readonly FileOperation[] {
    if (!this.isOurs(path)) return []
    this.open.set(number, { path, isAppending: flags.includes('O_APPEND'), position: 0 })
    if (path === this.folder) return []
    const isNew = flags.includes('O_CREAT') && !this.sizes.has(path)
    const isCut = flags.includes('O_TRUNC') && (this.sizes.get(path) ?? 0) > 0
    if (isNew || isCut) this.sizes.set(path, 0)
    return [
      ...(isNew ? [{ kind: 'create', path } as const] : []),
      ...(isCut ? [{ kind: 'cut', path, length: 0 } as const] : []),
    ]
  }

  private writing([, , number = '', text = '', at, count]: RegExpExecArray): readonly FileOperation[] {
    const bytes = bytesOf(text).subarray(0, Number(count))
    if (number === '1') return [{ kind: 'said', text: bytes.toString() }]
    const file = this.open.get(number)
    if (file === undefined || file.path === this.folder) return []
    const size = this.sizes.get(file.path) ?? 0
    const start = at !== undefined ? Number(at) : file.isAppending ? size : file.position
    if (at === undefined) file.position = start + bytes.length
    this.sizes.set(file.path, Math.max(size, start + bytes.length))
    return [{ kind: 'write', path: file.path, at: start, bytes }]
  }

  private cutting(number: string, length: number): readonly FileOperation[] {
    const file = this.open.get(number)
    if (file === undefined) return []
    this.sizes.set(file.path, length)
    return [{ kind: 'cut', path: file.path, length }]
  }

  private renaming(path: string, to: string): readonly FileOperation[] {
    if (!this.isOurs(path)) return []
    this.sizes.set(to, this.sizes.get(path) ?? 0)
    this.sizes.delete(path)
    return [{ kind: 'rename', path, to }]
  }

  private removing(path: string): readonly FileOperation[] {
    if (!this.isOurs(path)) return []
    this.sizes.delete(path)
    return [{ kind: 'remove', path }]
  }
}

const bytesOf = (text: string): Buffer => Buffer.from(text.replaceAll('\\x', ''), 'hex')
