import type { Inside } from './audit'
import type { AuditItem, Circumstances } from './input'
import { applyingThemes } from './item-themes'
import { infer } from '../inference/infer'
import type { Knowledge } from '../inference/infer'
import type { Inference, JudgedInference } from '../inference/inference'
import { seenInOrder } from '../inference/seen'
import type { ItemId } from '../item/ids'
import type { PolicyPack } from '../policy/pack'
import { standingOf } from '../policy/standing'
import { wouldNot } from '../policy/judge'
import { suggest } from '../suggestion/suggest'
import type { Suggestion } from '../suggestion/suggestion'

/** What would be learned, and what would be made of it. */
export interface Learned {
  readonly inferences: readonly JudgedInference[]
  readonly suggestions: readonly Suggestion[]
}

/**
 * Infers from what would or could leave; what only items that stay would show is listed too, ruled out by the clauses that
 * keep them. Nothing revoked takes part.
 */
export function learned({
  items,
  pack,
  circumstances,
  inside,
  decidingClauses,
}: {
  readonly items: readonly AuditItem[]
  readonly pack: PolicyPack
  readonly circumstances: Circumstances
  readonly inside: Inside
  /** The clauses that keep items, in order of name. */
  readonly decidingClauses: (ids: readonly ItemId[]) => readonly string[]
}): Learned {
  const knowledge: Knowledge = { gazetteer: circumstances.gazetteer ?? null, themesOf: applyingThemes }
  const open = itemsAt(items, orderOf(items), (position) => inside.matches.revokedBy[position] === -1)
  const leaving = leavingOf(items, inside)
  const fromLeaving = infer(leaving, knowledge)
  const inferences = [
    ...fromLeaving.map(judgedBy(pack)),
    ...(leaving.length === open.length ? [] : kept(infer(open, knowledge), fromLeaving, decidingClauses)),
  ]
  return {
    inferences,
    suggestions: suggest({
      items: leaving,
      inferences: inferences.filter((inference) => inference.standing !== 'ruled-out'),
      pack,
      asOf: circumstances.asOf,
      gazetteer: knowledge.gazetteer,
      themesOf: applyingThemes,
    }),
  }
}

/** The same inference under the same pack is the same object, so that what was made of it still holds. */
function judgedBy(pack: PolicyPack): (inference: Inference) => JudgedInference {
  const known = judged.get(pack) ?? new WeakMap<Inference, JudgedInference>()
  judged.set(pack, known)
  return (inference) => {
    const made = known.get(inference) ?? { ...inference, ...standingOf(pack, inference.kind) }
    known.set(inference, made)
    return made
  }
}

const judged = new WeakMap<PolicyPack, WeakMap<Inference, JudgedInference>>()
const orders = new WeakMap<readonly AuditItem[], readonly number[]>()

/** Positions in order of time: sorted once for all audits over one list. */
function orderOf(items: readonly AuditItem[]): readonly number[] {
  const known = orders.get(items)
  if (known !== undefined) return known
  const positions = new Map(items.map((item, position) => [item, position]))
  const order = seenInOrder(items).map(({ item }) => positions.get(item) ?? 0)
  orders.set(items, order)
  return order
}

function itemsAt(
  items: readonly AuditItem[],
  order: readonly number[],
  isWanted: (position: number) => boolean,
): readonly AuditItem[] {
  const wanted: AuditItem[] = []
  for (const position of order) {
    const item = items[position]
    if (item !== undefined && isWanted(position)) wanted.push(item)
  }
  return wanted
}

/** Items that would or could leave and were not revoked, in order of time. */
export const leavingOf = (
  items: readonly AuditItem[],
  { judgements, matches }: Pick<Inside, 'judgements' | 'matches'>,
): readonly AuditItem[] =>
  itemsAt(
    items,
    orderOf(items),
    (position) => matches.revokedBy[position] === -1 && judgements.outcomes[position] !== wouldNot,
  )

/** What can only be told with items that stay, ruled out by what keeps them. */
function kept(
  all: readonly Inference[],
  leaving: readonly Inference[],
  decidingClauses: (ids: readonly ItemId[]) => readonly string[],
): readonly JudgedInference[] {
  const told = new Set(leaving.map((inference) => inference.id))
  return all
    .filter((inference) => !told.has(inference.id))
    .map((inference) => ({
      ...inference,
      standing: 'ruled-out',
      clauses: decidingClauses(inference.items),
    }))
}
