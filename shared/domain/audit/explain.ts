import type { Audit } from './audit'
import { outcomeAlone } from './outcome-alone'
import { nearestDate } from './nearest-date'
import type { DateChange } from './nearest-date'
import type { AuditItem } from '../item/audit-item'
import { changedFacts, changedMetadata } from '../item/changed-facts'
import { isClauseId } from '../policy/clause-values'
import type { ClauseId } from '../policy/clause-values'
import { withClause } from '../policy/pack'
import type { Certainty, Clause, Clauses, PolicyPack } from '../policy/pack'
import { readingsOf, wordsOf } from '../policy/reading'
import type { ClauseEffect, Outcome, Verdict } from '../policy/verdict'

/** One clause on the way to a verdict. */
export interface ExplanationStep extends ClauseEffect {
  /** The clause's sentence in the pack; null where the clause is none of the pack's. */
  readonly statement: string
  readonly certainty: Certainty
  readonly sources: readonly string[]
  /** The fact of the item that it met. */
  readonly fact: string
}

/** One change that would give another verdict. */
export type OtherVerdict =
  | ({ readonly by: 'date' } & DateChange)
  | { readonly by: 'clause'; readonly clause: ClauseId; readonly reading: string; readonly outcome: Outcome }
  | { readonly by: 'fact'; readonly fact: string; readonly outcome: Outcome }

export interface Explanation {
  readonly verdict: Verdict
  readonly steps: readonly ExplanationStep[]
  /** The smallest first: another date, another fact, another reading of a clause. */
  readonly others: readonly OtherVerdict[]
}

/** Opens one verdict to its derivation, and says what would have to differ for another one. */
export function explain(current: Audit, position: number): Explanation {
  const item = current.items[position]
  if (item === undefined) throw new RangeError(`no item at position ${String(position)}`)
  const verdict = current.verdictAt(position)
  const date = nearestDate(current, item, outcomeWithout(verdict))
  return {
    verdict,
    steps: verdict.clauses.map((effect) => stepOf(current.pack, item, effect)),
    others: [
      ...(date === null ? [] : [{ by: 'date' as const, ...date }]),
      ...otherFacts(current, item, verdict),
      ...otherReadings(current, item, verdict),
    ],
  }
}

export const outcomeWithout = (verdict: Verdict): Outcome => verdict.without ?? verdict.outcome

function stepOf(pack: PolicyPack, item: AuditItem, effect: ClauseEffect): ExplanationStep {
  const clause: Clause<unknown> | null = isClauseId(effect.clause) ? pack.clauses[effect.clause] : null
  return {
    ...effect,
    statement: clause?.says ?? effect.says,
    certainty: clause?.certainty ?? 'D',
    sources: clause?.sources ?? [],
    fact: factMet(item, effect.clause),
  }
}

function factMet(item: AuditItem, clause: string): string {
  const { metadata, problem } = item.facts
  const { taken } = metadata
  switch (clause) {
    case 'upload.window':
    case 'upload.cadence':
    case 'upload.older':
    case 'consent.optIn':
      return taken === null
        ? 'no date'
        : `taken ${taken.local}${taken.offset ?? ', offset unknown'}, from ${taken.source}`
    case 'select.clutter':
      return metadata.isScreenshot ? 'a screenshot' : 'no screenshot'
    case 'upload.media':
      return problem === null ? metadata.mediaKind : problem.sentence
    case 'os.gate':
      return 'in or outside the selected photos'
    default:
      return ''
  }
}

/** The same item under the same pack, with one fact other than it is. */
function otherFacts(current: Audit, item: AuditItem, verdict: Verdict): readonly OtherVerdict[] {
  const { facts } = item
  const changed: readonly (readonly [string, AuditItem])[] = [
    ...(facts.problem === null ? [] : [['it could be checked', withFacts(item, { problem: null })] as const]),
    ...(facts.metadata.isScreenshot
      ? [
          [
            'it were no screenshot',
            withFacts(item, { metadata: changedMetadata(facts.metadata, { isScreenshot: false }) }),
          ] as const,
        ]
      : []),
    ...(item.goneAt === null ? [] : [['it had not been deleted', { ...item, goneAt: null }] as const]),
  ]
  return changed.flatMap(([fact, other]) => {
    const outcome = outcomeAlone(current, other)
    return outcome === outcomeWithout(verdict) ? [] : [{ by: 'fact' as const, fact, outcome }]
  })
}

const withFacts = (item: AuditItem, changes: Partial<AuditItem['facts']>): AuditItem => ({
  ...item,
  facts: changedFacts(item.facts, changes),
})

/** Each clause that met the item, settled the one way or the other. */
function otherReadings(current: Audit, item: AuditItem, verdict: Verdict): readonly OtherVerdict[] {
  const met = [...new Set(verdict.clauses.map(({ clause }) => clause))].filter(isClauseId)
  return met.flatMap((clause) =>
    settled(current.pack, clause).flatMap((settledClause): readonly OtherVerdict[] => {
      const pack = withClause(current.pack, clause, settledClause as Clauses[typeof clause])
      const outcome = outcomeAlone(current, item, pack)
      if (outcome === outcomeWithout(verdict)) return []
      return [{ by: 'clause', clause, reading: wordsOf(settledClause), outcome }]
    }),
  )
}

/** Readings worth trying where a clause is open: its own, or the two ends of what it could say. */
function settled(pack: PolicyPack, id: ClauseId): readonly Clause<unknown>[] {
  const clause: Clause<unknown> = pack.clauses[id]
  const { says, sources, certainty } = clause
  const ends: Partial<Record<ClauseId, readonly unknown[]>> = {
    'select.clutter': ['leaves', 'stays'],
    'upload.window': [30, 90, 'everything'],
    'upload.older': [[]],
  }
  const values = clause.state === 'contested' ? (readingsOf(clause) ?? []) : (ends[id] ?? [])
  return values.map((value) => ({ says, sources, certainty, state: 'value', value }))
}
