import { createHash } from 'node:crypto'

import { isVideoFormat } from '../../../../shared/domain/item/format'
import type { Box } from '../../../../shared/domain/item/facts'
import type { ItemId } from '../../../../shared/domain/item/ids'
import type { AuditorContract } from '../../../../shared/ipc/auditor'
import type { CopiesRequest, CopyRefusal } from '../../../../shared/ipc/copies'
import type { Client } from '../../../../shared/ipc/wire'
import type { Engine } from '../../analysis/engine'
import { coveredBoxes } from './covered-boxes'
import { drawnAnew } from './drawn-anew'
import { findOriginal } from './find-original'
import { readFresh } from './read-fresh'
import type { FreshRead } from './read-fresh'
import { strip } from './strip'

export interface CopyPorts {
  readonly auditor: Client<AuditorContract>
  readonly engine: Engine
  /** Folders of the watched rolls. */
  readonly rolls: () => readonly string[]
  readonly wantsPixels: () => boolean
}

/** One copy before it is written, and what original and copy tell, both read afresh the same way. */
export interface Copy {
  readonly ok: true
  readonly bytes: Uint8Array
  readonly name: string
  readonly removed: readonly string[]
  readonly isDrawnAnew: boolean
  readonly before: FreshRead
  readonly after: FreshRead
}
/** A file's name is read with it, and may tell a date: so the copy's own is settled first. */
export interface NamedRequest extends CopiesRequest {
  readonly nameFor: (name: string) => string
}

type Refused = { readonly ok: false; readonly why: CopyRefusal }
type Original = { readonly bytes: Uint8Array; readonly path: string; readonly before: FreshRead }

/** Formats whose metadata can be taken out while their pixels' own bytes stay. */
const rewritten: readonly string[] = ['jpeg', 'png', 'webp']
/** What a first cover left in view is covered too; after so many rounds it is said that something is left. */
const mostRounds = 3

/** Makes one copy in memory, read under the name it will have; nothing is written. */
export async function copyOf(ports: CopyPorts, request: NamedRequest, id: ItemId): Promise<Copy | Refused> {
  const { item } = await ports.auditor.frameDetail({ item: id })
  if (isVideoFormat(item.format)) return { ok: false, why: 'video' }
  const found = await findOriginal(ports.rolls(), item.paths, (bytes) => sha256Of(bytes) === id)
  if (found === null) return { ok: false, why: 'not-there' }
  const original = { ...found, before: await readFresh(ports, found) }
  return request.cover.length > 0 || !rewritten.includes(item.format)
    ? drawnCopy(ports, request, original)
    : strippedCopy(ports, request, original)
}

async function strippedCopy(
  ports: CopyPorts,
  { without, nameFor }: NamedRequest,
  { bytes, path, before }: Original,
): Promise<Copy | Refused> {
  const stripped = strip(bytes, before.facts.metadata.format, without)
  if (!stripped.ok) return stripped
  const name = nameFor(lastPart(path))
  const after = await readFresh(ports, { bytes: stripped.bytes, path: name })
  return { ...stripped, name, isDrawnAnew: false, before, after }
}

async function drawnCopy(
  ports: CopyPorts,
  { without, cover, nameFor }: NamedRequest,
  original: Original,
): Promise<Copy | Refused> {
  const { pixels, metadata } = original.before.facts
  if (cover.length > 0 && pixels === null) return { ok: false, why: 'not-looked-at' }
  const name = nameFor(`${lastPart(original.path).replace(/\.[^.]*$/, '')}.jpg`)
  let boxes: readonly Box[] = pixels === null ? [] : coveredBoxes(pixels, cover)
  for (let round = 1; ; round += 1) {
    const bytes = await drawnAnew(ports.engine, original, { boxes, metadata, without })
    if (bytes === null) return { ok: false, why: 'format-not-rewritten' }
    const after = await readFresh(ports, { bytes, path: name })
    const left = after.facts.pixels === null ? [] : coveredBoxes(after.facts.pixels, cover)
    if (left.length === 0 || round === mostRounds) {
      const removed = ['drawn anew', ...(boxes.length > 0 ? [`${String(boxes.length)} regions`] : [])]
      return { ok: true, bytes, name, removed, isDrawnAnew: true, before: original.before, after }
    }
    boxes = [...boxes, ...left]
  }
}

const lastPart = (path: string): string => path.split('/').at(-1) ?? path

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
