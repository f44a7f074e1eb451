import type { PackId } from '../item/ids'
import type { ConsentEvent } from './consent'
import type { ClauseId, ClauseValues } from './clause-values'

/** A the primary text, B its wording quoted by several or one careful reader, C one secondary source, D inferred or contested. */
export type Certainty = 'A' | 'B' | 'C' | 'D'

/** One statement of a pack. What is not known is said, never guessed: `unknown` widens a verdict to `could`. */
export type Clause<Value> = {
  /** The statement in one plain sentence, as reported. */
  readonly says: string
  /** Ids of the pack's `sources`. */
  readonly sources: readonly string[]
  readonly certainty: Certainty
} & (
  | { readonly state: 'value'; readonly value: Value }
  | { readonly state: 'unknown' }
  /** Every reading that a source supports; a verdict must hold under each. */
  | { readonly state: 'contested'; readonly readings: readonly Value[] }
)

export interface Source {
  readonly id: string
  readonly what: string
  readonly address: string | null
}

export type Clauses = { readonly [Id in ClauseId]: Clause<ClauseValues[Id]> }

/** One upload feature at one time and in one region, as reported. A changed clause is a new version, never an edit. */
export interface PolicyPack {
  /** Where an editor finds the JSON Schema. */
  readonly $schema?: string | undefined
  readonly schema: 'safelight/pack/1'
  readonly id: PackId
  readonly version: string
  readonly title: string
  /** `YYYY-MM-DD` from which this version holds; null for a feature that is only compared with, and for a template. */
  readonly since: string | null
  /** `YYYY-MM-DD`: when the newest source that it rests on was read. */
  readonly reportedOn: string
  /** The switch that lets it happen. */
  readonly switch: ConsentEvent['switch']
  /** Stands in where no region is given; one where the pack is on. */
  readonly assumedRegion: string
  readonly sources: readonly Source[]
  readonly clauses: Clauses
}

/** The same pack with one clause changed, for what-if: the new id says so. */
export function withClause<Id extends ClauseId>(pack: PolicyPack, id: Id, clause: Clauses[Id]): PolicyPack {
  const clauses = { ...pack.clauses, [id]: clause }
  return { ...pack, version: `${pack.version}, ${id} changed`, clauses }
}
