import type { Inside } from './audit'
import type { AuditItem, Circumstances } from './input'
import { applyingThemes } from './item-themes'
import { infer } from '../inference/infer'
import type { Knowledge } from '../inference/infer'
import type { Inference, JudgedInference } from '../inference/inference'
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
  const open = items.filter((_, position) => inside.matches.revokedBy[position] === -1)
  const leaving = leavingOf(items, inside)
  const fromLeaving = infer(leaving, knowledge)
  const inferences = [
    ...fromLeaving.map((inference) => ({ ...inference, ...standingOf(pack, inference.kind) })),
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

/** Items that would or could leave and were not revoked. */
export const leavingOf = (
  items: readonly AuditItem[],
  { judgements, matches }: Pick<Inside, 'judgements' | 'matches'>,
): readonly AuditItem[] =>
  items.filter(
    (_, position) => matches.revokedBy[position] === -1 && judgements.outcomes[position] !== wouldNot,
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
