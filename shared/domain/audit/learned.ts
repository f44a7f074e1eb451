import type { Inside } from './audit'
import type { Circumstances } from './input'
import { applyingThemes } from './item-themes'
import type { TimeOrder } from './time-order'
import { inferring } from '../inference/infer'
import type { Knowledge } from '../inference/infer'
import type { Inference, JudgedInference, Standing } from '../inference/inference'
import type { Seen } from '../inference/seen'
import type { ItemId } from '../item/ids'
import type { PolicyPack } from '../policy/pack'
import { standingOf } from '../policy/standing'
import { wouldNot } from '../policy/judge'
import { suggesting } from '../suggestion/suggest'
import type { Suggestion } from '../suggestion/suggestion'

/** What would be learned, and what would be made of it. */
export interface Learned {
  readonly inferences: readonly JudgedInference[]
  readonly suggestions: readonly Suggestion[]
}

/**
 * Infers from what would or could leave; what only items that stay would show is listed too, ruled out by the clauses that
 * keep them. Nothing revoked takes part. In steps, so that a large roll can be learned from while others are answered.
 */
export function* learning({
  pack,
  circumstances,
  order: orderOf,
  inside,
  decidingClauses,
}: Known): Generator<undefined, Learned> {
  const order = orderOf()
  yield
  const knowledge: Knowledge = { gazetteer: circumstances.gazetteer ?? null, themesOf: applyingThemes }
  const open = openIn(order, inside)
  const leaving = leavingIn(order, inside)
  yield
  const fromLeaving = yield* inferring(leaving, knowledge)
  const told = fromLeaving.flatMap((part) => judgedBy(pack, part))
  yield
  const all = leaving.length === open.length ? fromLeaving : yield* inferring(open, knowledge)
  const kept = onlyKept(all, fromLeaving, decidingClauses)
  yield
  const suggestions = yield* suggesting({
    seen: leaving,
    inferences: told.filter(({ standing }) => standing !== 'ruled-out'),
    pack,
    asOf: circumstances.asOf,
    gazetteer: knowledge.gazetteer,
    themesOf: applyingThemes,
  })
  return { inferences: [...told, ...kept], suggestions }
}

interface Known {
  readonly pack: PolicyPack
  readonly circumstances: Circumstances
  readonly order: () => TimeOrder
  readonly inside: Pick<Inside, 'judgements' | 'matches'>
  /** The clauses that keep items, in order of name. */
  readonly decidingClauses: (ids: readonly ItemId[]) => readonly string[]
}

type Parts = readonly (readonly Inference[])[]

/** The same inferences under the same pack are the same objects, so that what was made of them still holds. */
function judgedBy(pack: PolicyPack, part: readonly Inference[]): readonly JudgedInference[] {
  const known = judged.get(pack) ?? new WeakMap<object, unknown>()
  judged.set(pack, known)
  const before = known.get(part) as readonly JudgedInference[] | undefined
  if (before !== undefined) return before
  const made = part.map((inference) => {
    const same = known.get(inference) as JudgedInference | undefined
    if (same !== undefined) return same
    const { standing, clauses } = standingOf(pack, inference.kind)
    const one = withStanding(inference, standing, () => clauses)
    known.set(inference, one)
    return one
  })
  known.set(part, made)
  return made
}

/** By pack, of inferences and of lists of them. */
const judged = new WeakMap<PolicyPack, WeakMap<object, unknown>>()

/** Not a spread: that would gather the evidence of everything, of which little is ever asked for. */
function withStanding(
  inference: Inference,
  standing: Standing,
  clausesOf: () => readonly string[],
): JudgedInference {
  const { id, kind, label, confidence, items } = inference
  let clauses: readonly string[] | null = null
  return {
    id,
    kind,
    label,
    confidence,
    items,
    get evidence() {
      return inference.evidence
    },
    standing,
    get clauses() {
      return (clauses ??= clausesOf())
    },
  }
}

function seenWhere({ seen, positions }: TimeOrder, isWanted: (position: number) => boolean): readonly Seen[] {
  const wanted: Seen[] = []
  for (let at = 0; at < seen.length; at += 1) {
    if (isWanted(positions[at] as number)) wanted.push(seen[at] as Seen)
  }
  return wanted
}

/** What was not revoked, in order of time. */
const openIn = (order: TimeOrder, { matches }: Pick<Inside, 'matches'>): readonly Seen[] =>
  matches.revokedBy.every((revocation) => revocation === -1)
    ? order.seen
    : seenWhere(order, (position) => matches.revokedBy[position] === -1)

/** What would or could leave and was not revoked, in order of time. */
export function leavingIn(
  order: TimeOrder,
  { judgements, matches }: Pick<Inside, 'judgements' | 'matches'>,
): readonly Seen[] {
  const isLeaving = (position: number): boolean =>
    matches.revokedBy[position] === -1 && judgements.outcomes[position] !== wouldNot
  return order.positions.every(isLeaving) ? order.seen : seenWhere(order, isLeaving)
}

/** What can only be told with items that stay, ruled out by what keeps them. */
function onlyKept(
  all: Parts,
  leaving: Parts,
  decidingClauses: (ids: readonly ItemId[]) => readonly string[],
): readonly JudgedInference[] {
  if (all === leaving) return []
  // What both tell is often the very same list: nobody has to read it.
  const [inLeaving, inAll] = [new Set(leaving), new Set(all)]
  const told = new Set<string>()
  for (const part of leaving) if (!inAll.has(part)) for (const { id } of part) told.add(id)
  return all.flatMap((part) =>
    inLeaving.has(part)
      ? []
      : part
          .filter(({ id }) => !told.has(id))
          .map((one) => withStanding(one, 'ruled-out', () => decidingClauses(one.items))),
  )
}
