import { createContext, useContext } from 'react'

import type { ItemId } from '../../shared/domain/item/ids'
import type { RevocationRule } from '../../shared/domain/revocation/revocation'
import type { FrameFilter } from '../../shared/ipc/schemas'

export const views = [
  'log',
  'timeline',
  'learned',
  'suggestions',
  'revocations',
  'policy',
  'ledger',
  'walkthrough',
  'report',
  'settings',
] as const
export type View = (typeof views)[number]

/** Frames that a number stands for, and the words that say which they are. */
export interface FrameChoice {
  readonly filter: FrameFilter
  /** What the frames have in common, in words; null when the filter's own chips say it. */
  readonly title: string | null
}

/** Something to take out, looked at before it is done: by a rule, or by the fewest photos that tell it; or photos to copy. */
export type Plan =
  | { readonly by: 'rule'; readonly rule: RevocationRule }
  | { readonly by: 'hiding'; readonly inference: string; readonly label: string }
  | { readonly by: 'copies'; readonly items: readonly ItemId[] }

export interface Whereabouts {
  readonly view: View
  readonly choice: FrameChoice
  readonly opened: ItemId | null
  readonly planned: Plan | null
  /** The tab that the view begins with; null for its usual one. */
  readonly chapter: string | null
}

export interface Navigation extends Whereabouts {
  readonly go: (view: View, chapter?: string) => void
  readonly showFrames: (choice: FrameChoice) => void
  readonly open: (item: ItemId) => void
  readonly close: () => void
  /** Shows what revoking would change, over the view; nothing is done yet. */
  readonly plan: (plan: Plan) => void
  readonly dropPlan: () => void
}

export const allFrames: FrameChoice = { filter: {}, title: null }
export const NavigationContext = createContext<Navigation | null>(null)

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext)
  if (navigation === null) throw new Error('useNavigation outside the app')
  return navigation
}
