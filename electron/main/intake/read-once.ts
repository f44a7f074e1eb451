import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import type { BigIntStats } from 'node:fs'
import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'

import type { Format } from '../../../shared/domain/item/facts'
import { formatOf, isVideoFormat } from '../../../shared/domain/item/format'
import { isItemId } from '../../../shared/domain/item/ids'
import type { ItemId } from '../../../shared/domain/item/ids'
import type { ItemSource } from '../analysis/engine'
import type { FoundFile } from './found-file'
import { inodeOf } from './inode'
import { systemPath } from './raw-name'

/** Opened for reading only, never through a symlink, and never waiting for a FIFO's other end. */
const readOnlyFlags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK
const chunkBytes = 1_024 * 1_024
const headBytes = 4_096
/** Larger files than this stay on the disk and are served by ranges. */
const mostBytesInMemory = 64 * 1_024 * 1_024

export type ReadOutcome =
  | {
      readonly kind: 'read'
      readonly item: ItemId
      readonly source: ItemSource
      readonly format: Format
      readonly close: () => Promise<void>
    }
  /** Content and name agree that it is no media. */
  | { readonly kind: 'no-media' }
  /** Not what was seen a moment ago: look again. */
  | { readonly kind: 'changing' }
  | { readonly kind: 'unreadable'; readonly code: string }

/**
 * Reads a file's bytes once, hashing them on the way, from a descriptor that is checked to be the regular file that was seen.
 *
 * Small files are handed on as bytes; films and large files as ranges on the same descriptor, until `close`.
 */
export async function readOnce(root: string, file: FoundFile): Promise<ReadOutcome> {
  let handle: FileHandle | null = null
  try {
    handle = await open(systemPath(root, file.path), readOnlyFlags)
    const outcome = await readOpen(handle, file)
    if (outcome.kind !== 'read' || outcome.source.kind === 'bytes') await handle.close()
    return outcome
  } catch (thrown) {
    await handle?.close()
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'EIO'
    return code === 'ENOENT' || code === 'ELOOP' ? { kind: 'changing' } : { kind: 'unreadable', code }
  }
}

async function readOpen(handle: FileHandle, file: FoundFile): Promise<ReadOutcome> {
  if (!isSameFile(await handle.stat({ bigint: true }), file)) return { kind: 'changing' }
  const head = await readRange(handle, 0, Math.min(headBytes, file.bytes))
  const format = formatOf(head, file.path)
  if (format === null) return { kind: 'no-media' }
  const isKept = file.bytes <= mostBytesInMemory && !isVideoFormat(format)
  const { item, bytes } = isKept ? await hashWhole(handle, head, file.bytes) : await hashStream(handle, file)
  if (!isSameFile(await handle.stat({ bigint: true }), file)) return { kind: 'changing' }
  if (bytes !== null)
    return { kind: 'read', item, format, source: { kind: 'bytes', bytes }, close: () => Promise.resolve() }
  return { kind: 'read', item, format, source: rangesOf(handle, file.bytes), close: () => handle.close() }
}

const isSameFile = (stats: BigIntStats, file: FoundFile): boolean =>
  stats.isFile() &&
  inodeOf(stats) === file.inode &&
  Number(stats.size) === file.bytes &&
  stats.mtimeNs === file.modifiedNs

async function hashWhole(
  handle: FileHandle,
  head: Uint8Array,
  size: number,
): Promise<{ readonly item: ItemId; readonly bytes: Uint8Array }> {
  const bytes = Buffer.allocUnsafeSlow(size)
  bytes.set(head)
  const hash = createHash('sha256').update(head)
  for (let at = head.length; at < size;) {
    const { bytesRead } = await handle.read(bytes, at, Math.min(chunkBytes * 4, size - at), at)
    if (bytesRead === 0) break
    hash.update(bytes.subarray(at, at + bytesRead))
    at += bytesRead
  }
  return { item: asItemId(hash.digest('hex')), bytes }
}

async function hashStream(
  handle: FileHandle,
  file: FoundFile,
): Promise<{ readonly item: ItemId; readonly bytes: null }> {
  const hash = createHash('sha256')
  const chunk = Buffer.allocUnsafeSlow(chunkBytes)
  for (let at = 0; at < file.bytes;) {
    const { bytesRead } = await handle.read(chunk, 0, chunkBytes, at)
    if (bytesRead === 0) break
    hash.update(chunk.subarray(0, bytesRead))
    at += bytesRead
  }
  return { item: asItemId(hash.digest('hex')), bytes: null }
}

const rangesOf = (handle: FileHandle, size: number): ItemSource => ({
  kind: 'ranges',
  size,
  read: (start, end) => readRange(handle, start, Math.min(end, size)),
})

async function readRange(handle: FileHandle, start: number, end: number): Promise<Uint8Array> {
  const bytes = Buffer.allocUnsafeSlow(Math.max(0, end - start))
  let filled = 0
  while (filled < bytes.length) {
    const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, start + filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return bytes.subarray(0, filled)
}

export function asItemId(hex: string): ItemId {
  if (!isItemId(hex)) throw new Error('a SHA-256 was not 64 hex digits')
  return hex
}
