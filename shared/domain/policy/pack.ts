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
