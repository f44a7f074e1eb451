import type { Box } from '../item/facts'
import type { ItemId } from '../item/ids'

export type InferenceKind =
  | 'person'
  | 'children'
  | 'bystanders'
  | 'together'
  | 'home'
  | 'work'
  | 'place'
  | 'routine'
  | 'trip'
  | 'absence'
  | 'event'
  | 'document'
  | 'intimate'
  | 'theme'
  | 'thing'
  | 'device'

/** Where one item shows it: a metadata field by its EXIF or QuickTime name, or a region of the picture. */
export type Evidence =
  { readonly item: ItemId; readonly field: string } | { readonly item: ItemId; readonly box: Box }

/** Something derivable from one or more items. */
export interface Inference {
  /** Stable while photos are added: built from kind and what it is about, never from a count. */
  readonly id: string
  readonly kind: InferenceKind
  /** One plain sentence or noun phrase, with its error where it has one. */
  readonly label: string
  /** 0 to 1. */
  readonly confidence: number
  readonly items: readonly ItemId[]
  readonly evidence: readonly Evidence[]
}

/** Whether the pack says that this is learned, leaves it open, or rules it out. */
export type Standing = 'stated' | 'possible' | 'ruled-out'

export interface JudgedInference extends Inference {
  readonly standing: Standing
  readonly clauses: readonly string[]
}
