import type { JudgedInference } from '../inference/inference'
import type { Gazetteer } from '../inference/places/gazetteer'
import type { Point } from '../inference/places/centre'
import type { Seen } from '../inference/seen'
import type { ItemId } from '../item/ids'
import type { ThemesOf } from '../inference/content/themes'
import type { ClauseValues } from '../policy/clause-values'
import type { SuggestionKind } from './suggestion'

/** A suggestion before its photos are chosen. */
export interface Draft {
  readonly kind: SuggestionKind
  /** The name under which packs list it. */
  readonly listedAs: ClauseValues['suggest.kinds'][number]
  /** What it is about: with the kind, its id. */
  readonly about: string
  readonly title: (chosen: readonly Seen[]) => string
  readonly from: readonly Seen[]
  readonly fewest: number
  readonly most: number
  readonly because: (chosen: readonly Seen[]) => readonly JudgedInference[]
}

/** What drafts are made from. */
export interface Material {
  /** In order of time. */
  readonly seen: readonly Seen[]
  readonly seenOf: (id: ItemId) => Seen | undefined
  readonly inferences: readonly JudgedInference[]
  /** Where home is; null while it is not known. */
  readonly home: Point | null
  readonly gazetteer: Gazetteer | null
  readonly themesOf: ThemesOf
  /** Day number of as-of, in UTC. */
  readonly today: number
}

const known = new WeakMap<JudgedInference, readonly Seen[]>()

/** The same list for the same inference, so that what was chosen from it still holds. */
export function membersOf(inference: JudgedInference, { seenOf }: Material): readonly Seen[] {
  const before = known.get(inference)
  if (before?.every((one) => seenOf(one.item.id) === one) === true) return before
  const members = inference.items.flatMap((id) => seenOf(id) ?? [])
  known.set(inference, members)
  return members
}
