import { applyingThemes } from '../../../shared/domain/audit/item-themes'
import { leavingReason } from '../../../shared/domain/audit/leaving-reason'
import { hasAlreadyLeft } from '../../../shared/domain/audit/verdict-at'
import { themes as allThemes } from '../../../shared/domain/item/theme'
import { wouldNot } from '../../../shared/domain/policy/judge'
import type { FrameFilter } from '../../../shared/ipc/schemas'
import type { AuditView } from '../audit/audit-view'
import { when } from './matches'
import type { Matches } from './matches'

/** What a filter asks of verdicts, inferences and suggestions: of their numbers, since wording a verdict costs a hundred times as much. */
export function auditTests(filter: FrameFilter, view: AuditView): readonly Matches[] {
  const { outcomes, alreadyLeft, leaves, clause, inference, inferences, inferenceKind, suggestion, themes } =
    filter
  const { audit } = view
  const { inside, circumstances } = audit
  const among = (items: readonly string[] | undefined): Matches => {
    const ids = new Set<string>(items)
    return (position) => ids.has(audit.items[position]?.id ?? '')
  }
  const learned = () => audit.learned()
  return [
    when(inference, (id) => among(learned().inferences.find((one) => one.id === id)?.items)),
    when(inferences, (wanted) => {
      const ids = new Set(wanted)
      return among(learned().inferences.flatMap((one) => (ids.has(one.id) ? one.items : [])))
    }),
    when(inferenceKind, (kind) =>
      among(learned().inferences.flatMap((one) => (one.kind === kind ? one.items : []))),
    ),
    when(suggestion, (id) => among(learned().suggestions.find((one) => one.id === id)?.items)),
    when(outcomes, (wanted) => (position) => wanted.includes(audit.outcomeAt(position))),
    when(alreadyLeft, (has) => (position) => hasAlreadyLeft(inside, circumstances.asOf, position) === has),
    when(leaves, (stretch) => leavesWithin(view, stretch)),
    when(clause, (id) => (position) => view.clausesAt(position).has(id)),
    when(themes, (wanted) => {
      const isWanted = new Set<string>(wanted.length === 0 ? allThemes : wanted)
      return (position) => {
        const facts = audit.items[position]?.facts
        return facts !== undefined && applyingThemes(facts).some((theme) => isWanted.has(theme))
      }
    }),
  ].flat()
}

function leavesWithin(view: AuditView, { from, before, by }: NonNullable<FrameFilter['leaves']>): Matches {
  const { outcomes, earliestLeaves, effects } = view.audit.inside.judgements
  return (position) => {
    const at = earliestLeaves[position] ?? NaN
    if (outcomes[position] === wouldNot || !(at >= from && at < before)) return false
    return by === undefined || leavingReason(effects[position] ?? 0) === by
  }
}
