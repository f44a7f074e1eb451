import type { AuditItem } from '../item/audit-item'
import type { Place } from '../item/facts'
import { instantRange } from '../item/instant-range'
import { minutesOfLocal } from '../item/wall-clock'

/** What judging needs of one item, but for the themes, which are only looked at where they decide. */
export interface Profile {
  /** NaN when no date can be relied on: none at all, or the file system's alone. */
  readonly earliest: number
  readonly latest: number
  /** Minutes since 1970 by the wall clock; NaN like the instants. */
  readonly wallMinutes: number
  readonly place: Place | null
  /** Bits of `traits`. */
  readonly traits: number
  /** The item's own file and its parts. */
  readonly bytes: number
}

export const traits = { video: 1, screenshot: 2, problem: 4, gone: 8 } as const

const dayMinutes = 24 * 60

/** Days since 1970 by the wall clock; NaN where nothing tells it. */
export const dayOf = ({ wallMinutes }: Profile): number => Math.floor(wallMinutes / dayMinutes)

export function profileOf(item: AuditItem): Profile {
  const { metadata, parts, problem } = item.facts
  const { taken } = metadata
  const range = taken === null || taken.source === 'mtime' ? null : instantRange(taken)
  return {
    earliest: range?.earliest ?? NaN,
    latest: range?.latest ?? NaN,
    wallMinutes: taken === null || range === null ? NaN : minutesOfLocal(taken.local),
    place: metadata.place,
    traits:
      (metadata.mediaKind === 'video' ? traits.video : 0) |
      (metadata.isScreenshot ? traits.screenshot : 0) |
      (problem === null ? 0 : traits.problem) |
      (item.goneAt === null ? 0 : traits.gone),
    bytes: parts.reduce((sum, part) => sum + (part.path === null ? 0 : part.bytes), item.facts.bytes),
  }
}
