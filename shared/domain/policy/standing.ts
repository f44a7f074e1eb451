import type { InferenceKind, Standing } from '../inference/inference'
import type { ClauseId } from './clause-values'
import type { PolicyPack } from './pack'
import { truthOf } from './reading'

type InferClause = Extract<ClauseId, `infer.${string}`>

/** The clauses that say whether a kind of inference is drawn: all of them must allow it. */
const clausesOf: Readonly<Record<InferenceKind, readonly InferClause[]>> = {
  person: ['infer.faces', 'infer.people'],
  children: ['infer.faces', 'infer.people'],
  bystanders: ['infer.faces', 'infer.people'],
  together: ['infer.faces', 'infer.people'],
  home: ['infer.place'],
  work: ['infer.place'],
  place: ['infer.place'],
  routine: ['infer.time'],
  trip: ['infer.place', 'infer.time'],
  absence: ['infer.time'],
  event: ['infer.time'],
  document: ['infer.text'],
  intimate: ['infer.objects'],
  theme: ['infer.objects'],
  thing: ['infer.objects'],
  device: ['infer.onDevice'],
}

/** Whether a pack states that such a thing is learned, leaves it open, or rules it out; and by which clauses. */
export function standingOf(
  pack: PolicyPack,
  kind: InferenceKind,
): { readonly standing: Standing; readonly clauses: readonly string[] } {
  const clauses = clausesOf[kind]
  const truths = clauses.map((id) => truthOf(pack.clauses[id], (isInferred) => isInferred))
  if (truths.includes('no')) {
    return { standing: 'ruled-out', clauses: clauses.filter((_, index) => truths[index] === 'no') }
  }
  return { standing: truths.includes('open') ? 'possible' : 'stated', clauses }
}
