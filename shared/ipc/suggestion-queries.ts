import * as z from 'zod/mini'

import type { JudgedInference } from '../domain/inference/inference'
import type { MediaKind } from '../domain/item/facts'
import type { ItemId } from '../domain/item/ids'
import type { Consequence } from '../domain/suggestion/consequences'
import type { Layout } from '../domain/suggestion/layout'
import type { Slide } from '../domain/suggestion/slides'
import type { Suggestion } from '../domain/suggestion/suggestion'
import { shortText } from './schemas'
import { call } from './wire'

/** A suggestion with all that is needed to draw it from thumbnails, and to say what it comes of and leads to. */
export interface SuggestionDetail {
  readonly suggestion: Suggestion
  readonly because: readonly Pick<
    JudgedInference,
    'id' | 'kind' | 'label' | 'confidence' | 'standing' | 'clauses'
  >[]
  /** In the order of `suggestion.items`. */
  readonly frames: readonly SuggestionFrame[]
  /** Collages of these photos, the least wasteful first; at most nine photos are placed. Empty for a restyle. */
  readonly layouts: readonly Layout[]
  /** The same as a short sequence, upright 9:16. */
  readonly slides: readonly Slide[]
  /** If nothing is done, if it is edited, if it is shared: told, and nothing happens. */
  readonly consequences: readonly Consequence[]
}

export interface SuggestionFrame {
  readonly item: ItemId
  readonly name: string
  readonly takenLocal: string | null
  readonly mediaKind: MediaKind
  /** Upright, in pixels; null where no header says. */
  readonly width: number | null
  readonly height: number | null
  readonly hasThumbnail: boolean
}

export const suggestionQueries = {
  suggestionDetail: call<SuggestionDetail>().with(z.strictObject({ suggestion: shortText })),
}
