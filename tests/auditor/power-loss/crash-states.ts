import type { FileOperation } from './recording'

/** The files of a folder after the power went, and what had been said by then. */
export interface CrashState {
  readonly files: ReadonlyMap<string, Buffer>
  readonly said: string
  readonly when: string
}

type Change = Exclude<FileOperation, { readonly kind: 'sync' | 'sync-folder' | 'said' }>

/** Which of the changes that were not yet on the disk reached it all the same. */
const survivals: readonly (readonly [string, (open: readonly Change[]) => readonly Change[]])[] = [
  ['nothing that was not synced', () => []],
  ['everything', (open) => open],
  [
    'everything but the last, which is torn',
    (open) => open.flatMap((one, at) => (at === open.length - 1 ? torn(one) : [one])),
  ],
  ['names but no contents', (open) => open.filter(({ kind }) => kind !== 'write' && kind !== 'cut')],
  ['contents but no names', (open) => open.filter(({ kind }) => kind === 'write' || kind === 'cut')],
  ['the last alone', (open) => open.slice(-1)],
  ['all but the first', (open) => open.slice(1)],
  ['every other', (open) => open.filter((_, at) => at % 2 === 1)],
]

/**
 * Every state that a power loss at any point of the recording may leave, as far as a file system may choose: what was synced is
 * there; of the rest, each change may have reached the disk or not, in any order, a write in part (after Pillai et al., OSDI 2014,
 * whose classes these are).
 */
export function* crashStates(operations: readonly FileOperation[]): Generator<CrashState> {
  let durable = new Map<string, Buffer>()
  let open: Change[] = []
  let said = ''
  for (const [at, operation] of operations.entries()) {
    if (operation.kind === 'said') said += operation.text
    else if (operation.kind === 'sync')
      [durable, open] = synced(durable, open, (one) => concerns(one, operation.path))
    else if (operation.kind === 'sync-folder') [durable, open] = synced(durable, open, isName)
    else open.push(operation)
    for (const [what, survive] of survivals)
      yield { files: applied(durable, survive(open)), said, when: `after call ${String(at)}: ${what}` }
  }
}

const isName = ({ kind }: Change): boolean => kind === 'create' || kind === 'rename' || kind === 'remove'

/** Syncing a file brings down its contents, and its name too where it is new (ext4, xfs and APFS do). */
const concerns = (one: Change, path: string): boolean =>
  one.path === path && (one.kind === 'write' || one.kind === 'cut' || one.kind === 'create')

function synced(
  durable: Map<string, Buffer>,
  open: readonly Change[],
  isSynced: (one: Change) => boolean,
): [Map<string, Buffer>, Change[]] {
  return [applied(durable, open.filter(isSynced)), open.filter((one) => !isSynced(one))]
}

function torn(one: Change): readonly Change[] {
  return one.kind === 'write' ? [{ ...one, bytes: one.bytes.subarray(0, one.bytes.length >> 1) }] : []
}

function applied(before: ReadonlyMap<string, Buffer>, changes: readonly Change[]): Map<string, Buffer> {
  const files = new Map(before)
  for (const change of changes) apply(files, change)
  return files
}

function apply(files: Map<string, Buffer>, change: Change): void {
  const known = files.get(change.path)
  switch (change.kind) {
    case 'create':
      if (known === undefined) files.set(change.path, Buffer.alloc(0))
      return
    case 'remove':
      files.delete(change.path)
      return
    case 'rename':
      if (known === undefined) return
      files.set(change.to, known)
      files.delete(change.path)
      return
    case 'cut':
      if (known !== undefined) files.set(change.path, sized(known, change.length))
      return
    case 'write': {
      // Contents without a name are nobody's.
      if (known === undefined) return
      const grown = sized(known, Math.max(known.length, change.at + change.bytes.length))
      change.bytes.copy(grown, change.at)
      files.set(change.path, grown)
    }
  }
}

function sized(bytes: Buffer, length: number): Buffer {
  const copy = Buffer.alloc(length)
  bytes.copy(copy)
  return copy
}
