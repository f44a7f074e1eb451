import { createHash } from 'node:crypto'

import type { ItemId } from '../../../../shared/domain/item/ids'
import type { AuditorContract } from '../../../../shared/ipc/auditor'
import type {
  CopiesReport,
  CopyRefusal,
  CoverKind,
  FreshItem,
  MetadataKind,
} from '../../../../shared/ipc/copies'
import type { Client } from '../../../../shared/ipc/wire'
import type { Engine } from '../../analysis/engine'
import { copiesFolder, writeNew } from './copies-folder'
import { coveredBoxes } from './covered-boxes'
import type { CoverRegions } from './covered-boxes'
import { findOriginal } from './find-original'
import { readFresh } from './read-fresh'
import { strip } from './strip'

export interface CopiesPorts {
  readonly auditor: Client<AuditorContract>
  readonly engine: Engine
  /** Folders of the watched rolls. */
  readonly rolls: () => readonly string[]
  readonly wantsPixels: () => boolean
  /** Draws on pictures; null where nothing can. */
  readonly cover: CoverRegions | null
}

export interface CopiesRequest {
  readonly items: readonly ItemId[]
  readonly without: readonly MetadataKind[]
  readonly cover: readonly CoverKind[]
}

/**
 * Writes copies with less in them to a folder outside every roll, reads originals and copies afresh, and audits both. Throws a
 * `WireError`: `root-missing` for no folder, `root-inside-another` for one in or above a roll. No file is ever replaced.
 */
export async function makeCopies(
  ports: CopiesPorts,
  request: CopiesRequest,
  target: string,
): Promise<CopiesReport> {
  const folder = await copiesFolder(target, ports.rolls())
  const written: CopiesReport['written'][number][] = []
  const refused: CopiesReport['refused'][number][] = []
  const fresh = { before: [] as FreshItem[], after: [] as FreshItem[] }
  for (const item of request.items) {
    const made = await copyOf(ports, request, item)
    if (!made.ok) {
      refused.push({ item, why: made.why })
      continue
    }
    const name = await writeNew(folder, nameFor(request, made.name, written.length + 1), made.bytes)
    written.push({ item, name, removed: made.removed })
    fresh.before.push(await readFresh(ports, { bytes: made.original, path: made.path }))
    fresh.after.push(await readFresh(ports, { bytes: made.bytes, path: name }))
  }
  const audited = written.length === 0 ? null : await ports.auditor.auditCopies(fresh)
  return { folder, written, refused, audited }
}

type Made =
  | {
      readonly ok: true
      readonly bytes: Uint8Array
      readonly original: Uint8Array
      readonly path: string
      readonly name: string
      readonly removed: readonly string[]
    }
  | { readonly ok: false; readonly why: CopyRefusal }

async function copyOf(ports: CopiesPorts, request: CopiesRequest, id: ItemId): Promise<Made> {
  const { item } = await ports.auditor.frameDetail({ item: id })
  const found = await findOriginal(ports.rolls(), item.paths, (bytes) => sha256Of(bytes) === id)
  if (found === null) return { ok: false, why: 'not-there' }
  const name = found.path.split('/').at(-1) ?? id
  if (request.cover.length === 0) {
    const stripped = strip(found.bytes, item.format, request.without)
    return stripped.ok ? { ...stripped, original: found.bytes, path: found.path, name } : stripped
  }
  if (ports.cover === null) return { ok: false, why: 'cannot-cover' }
  const boxes = coveredBoxes(item, request.cover)
  const bytes = await ports.cover(found.bytes, boxes).catch(() => null)
  if (bytes === null) return { ok: false, why: 'format-not-rewritten' }
  const removed = ['all metadata', `${String(boxes.length)} regions`]
  return { ok: true, bytes, original: found.bytes, path: found.path, name: `${stemOf(name)}.jpg`, removed }
}

/** File names tell dates: where the time is to go, so does the name. */
function nameFor({ without, cover }: CopiesRequest, name: string, number: number): string {
  const tellsNothing = cover.length > 0 || without.includes('time') || without.includes('all')
  if (!tellsNothing) return name
  return `copy-${String(number).padStart(4, '0')}.${name.split('.').at(-1)?.toLowerCase() ?? 'jpg'}`
}

const stemOf = (name: string): string => name.replace(/\.[^.]*$/, '')

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
