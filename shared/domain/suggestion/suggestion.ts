import type { ItemId } from '../item/ids'

export type SuggestionKind = 'collage' | 'recap' | 'theme' | 'birthday' | 'trip' | 'on-this-day' | 'restyle'

export interface Suggestion {
  /** Stable while photos are added: built from kind and what it is about, never from a count. */
  readonly id: string
  readonly kind: SuggestionKind
  readonly title: string
  /** In the order they would be shown; a restyle has one, the photo that it would be made from. */
  readonly items: readonly ItemId[]
  /** Ids of the inferences it rests on. */
  readonly because: readonly string[]
  readonly visibleTo: 'only-you' | 'unknown'
  readonly clauses: readonly string[]
  /** `possible` where the pack does not name this kind, but gives its list as examples, or leaves a reason open. */
  readonly standing: 'stated' | 'possible'
}
