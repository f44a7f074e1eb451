import { seenBehind } from '../inference/evidence'
import type { InferenceKind, JudgedInference } from '../inference/inference'
import type { Gazetteer } from '../inference/places/gazetteer'
import type { Point } from '../inference/places/centre'
import type { Seen } from '../inference/seen'
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
  readonly inferencesOf: (kind: InferenceKind) => readonly JudgedInference[]
  /** Where home is; null while it is not known. */
  readonly home: Point | null
  readonly gazetteer: Gazetteer | null
  readonly themesOf: ThemesOf
  /** Day number of as-of, in UTC. */
  readonly today: number
}

/** The same list for the same inference, so that what was chosen from it still holds. */
export function membersOf(inference: JudgedInference): readonly Seen[] {
  const members = seenBehind(inference)
  if (members === null) throw new TypeError(`${inference.id} was not inferred here`)
  return members
}
