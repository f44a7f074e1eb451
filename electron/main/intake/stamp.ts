import { createHash } from 'node:crypto'

import type { Sighting } from '../../../shared/ipc/auditor-feed'
import type { Candidate, FoundFile } from './found-file'

/**
 * What `Sighting.inode` holds: device, inode, birth and change time, a mark when the file is not local, and a digest of its
 * companions. Equal with equal size and mtime means: nothing to read.
 *
 * The change time catches content that was swapped and given its old mtime back.
 */
export function stampOf(file: Candidate): string {
  const own = `${file.inode}:${String(file.changedNs)}${file.isEvicted ? ':not-local' : ''}`
  if (file.companions.length === 0) return own
  const hash = createHash('sha256')
  for (const { kind, file: part } of file.companions)
    hash.update(`${kind}\0${part.path}\0${String(part.bytes)}\0${String(part.modifiedNs)}\0`)
  return `${own}+${hash.digest('hex').slice(0, 16)}`
}

/** The part of a stamp that stands for the file's companions; empty when it has none. */
export const companionDigest = (stamp: string): string => stamp.split('+')[1] ?? ''

export const isUnchanged = (known: Sighting, file: Candidate): boolean =>
  known.bytes === file.bytes && known.modifiedNs === String(file.modifiedNs) && known.inode === stampOf(file)

/** The same bytes under another name: a move keeps inode, size and mtime, and changes the change time only. */
export const moveKey = (file: FoundFile): string =>
  `${file.inode}|${String(file.bytes)}|${String(file.modifiedNs)}`

/** Null for a sighting with companions: its facts name their paths, so it is read again. */
export function moveKeyOfSighting(known: Sighting): string | null {
  if (known.inode.includes('+') || known.inode.endsWith(':not-local')) return null
  const inode = known.inode.split(':').slice(0, 3).join(':')
  return `${inode}|${String(known.bytes)}|${known.modifiedNs}`
}

export const sightingOf = (file: Candidate, item: Sighting['item']): Sighting => ({
  path: file.path,
  bytes: file.bytes,
  modifiedNs: String(file.modifiedNs),
  inode: stampOf(file),
  item,
})
