import { createHash } from 'node:crypto'

import type { Facts } from '../../../shared/domain/item/facts'
import { extensionOf } from '../../../shared/domain/item/file-name'
import type { ItemId } from '../../../shared/domain/item/ids'
import type { Problem } from '../../../shared/domain/item/problem'
import { unseenMetadata } from '../analysis/unseen-metadata'
import type { FoundFile } from './found-file'
import { asItemId } from './read-once'

const videoExtensions = new Set(
  'mp4 m4v mov qt webm mkv avi 3gp 3g2 mts m2ts mpg mpeg wmv flv insv'.split(' '),
)

/** Stands for a file whose bytes nobody could read: from its path, size and time, so that it stays the same until they change. */
export const unreadItemId = (file: FoundFile): ItemId =>
  asItemId(
    createHash('sha256')
      .update(`safelight/unread\0${file.path}\0${String(file.bytes)}\0${String(file.modifiedNs)}`)
      .digest('hex'),
  )

/** What can be known of a file without opening it. */
export function unreadFacts(file: FoundFile, problem: Problem): Facts {
  const mediaKind = videoExtensions.has(extensionOf(file.path)) ? 'video' : 'photo'
  return {
    bytes: file.bytes,
    metadata: unseenMetadata({ path: file.path, modifiedMs: modifiedMs(file) }, mediaKind, 'unknown'),
    pixels: null,
    parts: [],
    assigned: null,
    problem,
  }
}

export const modifiedMs = (file: FoundFile): number => Number(file.modifiedNs / 1_000_000n)

export const notLocal: Problem = {
  code: 'not-local',
  sentence: 'The file is kept by a cloud drive and not on this disk; reading it would download it.',
}

export const unreadable = (code: string): Problem => ({
  code: 'unreadable',
  sentence: `The system refused to read the file (${code}).`,
})
