import type { AuditItem } from '../item/audit-item'
import type { ItemId } from '../item/ids'
import { infer } from '../inference/infer'
import type { Knowledge } from '../inference/infer'
import type { Inference, InferenceKind } from '../inference/inference'
import { smallestSet } from './smallest-set'
import { tellerOf, wholeTellerOf } from './teller'
import type { Teller } from './teller'

/** What to revoke so that one inference is no longer told. */
export interface Hiding {
  readonly inference: string
  /** In the order they were taken; empty where nothing tells it now. */
  readonly items: readonly ItemId[]
  /** How many items it rests on now. */
  readonly restsOn: number
  /** Inferred again without these items, it is not told. */
  readonly isVerified: boolean
  /** Each of them is needed; false where trying them all would have taken too long. */
  readonly isMinimal: boolean
  /** No smaller set does it: so for rules that count. */
  readonly isSmallest: boolean
  /** What is told only once it is hidden, such as another home. */
  readonly instead: readonly {
    readonly id: string
    readonly kind: InferenceKind
    readonly label: string
  }[]
}

export interface HidingQuestion {
  readonly inference: Inference
  /** What would or could leave; nothing revoked. */
  readonly items: readonly AuditItem[]
  readonly knowledge: Knowledge
  /** Ids of all that is told now. */
  readonly told: ReadonlySet<string>
}

/** Finds the fewest items without which an inference falls, and infers again without them to make sure. */
export function hide(question: HidingQuestion): Hiding {
  const { inference, items, knowledge } = question
  const near = hiddenBy(tellerOf(inference, { items, knowledge }), question)
  // Without these photos something else may have changed that it hangs on, such as where home is.
  return near.isVerified ? near : hiddenBy(wholeTellerOf(inference, { items, knowledge }), question)
}

function hiddenBy(teller: Teller, { inference, items, knowledge, told }: HidingQuestion): Hiding {
  const found = smallestSet(teller)
  const out = new Set(found.items.map(({ id }) => id))
  const shows = new Set([...out, ...inference.items])
  const after = infer(
    items.filter(({ id }) => !out.has(id)),
    knowledge,
  )
  return {
    inference: inference.id,
    items: [...out],
    restsOn: inference.items.length,
    isVerified: !after.some((one) => teller.isSubject(one, shows)),
    isMinimal: found.isMinimal,
    isSmallest: found.isSmallest,
    instead: after.filter(({ id }) => !told.has(id)).map(({ id, kind, label }) => ({ id, kind, label })),
  }
}
