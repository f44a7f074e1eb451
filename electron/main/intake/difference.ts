import type { Sighting } from '../../../shared/ipc/auditor-feed'
import type { Candidate } from './found-file'
import { isUnchanged, moveKey, moveKeyOfSighting, sightingOf } from './stamp'

export interface Difference {
  /** New or changed: to be read. */
  readonly toRead: readonly Candidate[]
  /** Known bytes under a new name: nothing to read. */
  readonly moved: readonly Sighting[]
  readonly gone: readonly string[]
}

/**
 * Compares what was seen last time with what is there now, both limited to the same part of the roll.
 *
 * Whatever lies at or beneath an unreadable path counts as still there.
 */
export function differenceOf(
  known: ReadonlyMap<string, Sighting>,
  present: readonly Candidate[],
  unreadable: readonly string[],
): Difference {
  const here = new Set(present.map((file) => file.path))
  const gone = [...known.values()].filter(
    (sighting) => !here.has(sighting.path) && !unreadable.some((path) => isAtOrBelow(sighting.path, path)),
  )
  const leavers = new Map(gone.map((sighting) => [moveKeyOfSighting(sighting), sighting]))
  const toRead: Candidate[] = []
  const moved: Sighting[] = []
  for (const file of present) {
    const before = known.get(file.path)
    if (before !== undefined && isUnchanged(before, file)) continue
    const source =
      before === undefined && file.companions.length === 0 ? leavers.get(moveKey(file)) : undefined
    if (source === undefined || file.isEvicted) toRead.push(file)
    else moved.push(sightingOf(file, source.item))
  }
  return { toRead, moved, gone: gone.map((sighting) => sighting.path) }
}

/** True for the path itself and everything beneath it; everything is beneath `''`. */
export const isAtOrBelow = (path: string, folder: string): boolean =>
  folder === '' || path === folder || path.startsWith(`${folder}/`)
