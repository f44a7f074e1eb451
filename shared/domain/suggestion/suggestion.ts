import type { ItemId } from '../item/ids'

export type SuggestionKind = 'collage' | 'recap' | 'theme' | 'birthday' | 'trip' | 'on-this-day'

export interface Suggestion {
  readonly id: string
  readonly kind: SuggestionKind
  readonly title: string
  /** In the order they would be shown. */
  readonly items: readonly ItemId[]
  /** Ids of the inferences it rests on. */
  readonly because: readonly string[]
  readonly visibleTo: 'only-you' | 'unknown'
  readonly clauses: readonly string[]
}
