import type { ItemId } from '../../../../shared/domain/item/ids'
import type { CopiesReport, CopiesRequest, CopyRefusal, FreshItem } from '../../../../shared/ipc/copies'
import { failureOf } from '../../../../shared/ipc/wire'
import { contentsLine } from '../contents'
import { copiesFolder, writeNew } from './copies-folder'
import { copyOf } from './copy-of'
import type { Copy, CopyPorts } from './copy-of'
import type { FreshRead } from './read-fresh'
import { writtenCopy } from './written-copy'

export interface CopiesPorts extends CopyPorts {
  /** Where nothing may be written: the rolls, and the app's own folder. */
  readonly notInto: () => readonly string[]
}

/** Told of each file, and asked before each whether to go on. */
export interface CopiesWatch {
  readonly onFile: (done: number, item: ItemId) => void
  readonly onWritten: (copy: ItemId, thumbnail: Uint8Array | null) => void
  readonly isCancelled: () => boolean
}

const unwatched: CopiesWatch = {
  onFile: () => undefined,
  onWritten: () => undefined,
  isCancelled: () => false,
}

/**
 * Writes copies with less in them to a folder outside every roll, reads originals and copies afresh, audits both, and records in
 * the ledger what was written. Throws a `WireError`: `root-missing` for no folder, `root-inside-another` for one in or above a
 * roll or the app's own. No file is ever replaced; one that cannot be copied ends that file only.
 */
export async function makeCopies(
  ports: CopiesPorts,
  request: CopiesRequest,
  { target, watch = unwatched }: { readonly target: string; readonly watch?: CopiesWatch },
): Promise<CopiesReport> {
  const folder = await copiesFolder(target, ports.notInto())
  const pile = new Pile()
  let ended: CopiesReport['ended'] = 'done'
  for (const [index, item] of request.items.entries()) {
    if (watch.isCancelled()) ended = 'cancelled'
    if (ended !== 'done') break
    watch.onFile(index, item)
    const number = pile.written.length + 1
    const named = { ...request, nameFor: (name: string) => nameFor(request, name, number) }
    const made = await copyOf(ports, named, item).catch((thrown: unknown) => refusal(thrown))
    if (!made.ok) {
      pile.refused.push({ item, why: made.why })
      continue
    }
    const name = await written(folder, made.name, made.bytes)
    if (name === null) {
      ended = 'disk-full'
      continue
    }
    pile.add(item, name, made)
    watch.onWritten(made.after.item, made.after.thumbnail)
  }
  return pile.report(ports, folder, ended)
}

/** What was written so far: lines and facts, never the bytes. */
class Pile {
  readonly written: CopiesReport['written'][number][] = []
  readonly refused: CopiesReport['refused'][number][] = []
  readonly #fresh = { before: [] as FreshItem[], after: [] as FreshItem[] }
  readonly #lines: string[] = []

  add(item: ItemId, name: string, made: Copy): void {
    this.written.push(writtenCopy(item, name, made))
    this.#fresh.before.push(facts(made.before))
    this.#fresh.after.push({ ...facts(made.after), path: name })
    this.#lines.push(contentsLine({ name, bytes: made.bytes }))
  }

  async report(
    { auditor }: CopiesPorts,
    folder: string,
    ended: CopiesReport['ended'],
  ): Promise<CopiesReport> {
    const { written, refused } = this
    if (written.length === 0) return { folder, ended, written, refused, audited: null }
    const audited = await auditor.auditCopies(this.#fresh)
    const contents = this.#lines.toSorted().join('')
    await auditor.recordExport({ what: 'copies', items: written.length, contents })
    return { folder, ended, written, refused, audited }
  }
}

/** Null where the disk is full: then nothing more can be written. */
async function written(folder: string, name: string, bytes: Uint8Array): Promise<string | null> {
  try {
    return await writeNew(folder, name, bytes)
  } catch (thrown) {
    if (failureOf(thrown).code === 'disk-full') return null
    throw thrown
  }
}

/** Something about this one file: it is no longer known, or could not be read to its end. */
const refusal = (thrown: unknown): { readonly ok: false; readonly why: CopyRefusal } => ({
  ok: false,
  why: failureOf(thrown).code === 'not-found' ? 'not-there' : 'malformed',
})

function facts({ item, path, facts: known, descriptors }: FreshRead): FreshItem {
  return { item, path, facts: known, descriptors }
}

/** File names tell dates: where the time is to go, so does the name. */
function nameFor({ without, cover }: CopiesRequest, name: string, number: number): string {
  const tellsNothing = cover.length > 0 || without.includes('time') || without.includes('all')
  if (!tellsNothing) return name
  return `copy-${String(number).padStart(4, '0')}.${name.split('.').at(-1)?.toLowerCase() ?? 'jpg'}`
}
