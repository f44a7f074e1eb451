import type { Audit } from './audit'
import { could, wouldNot } from '../policy/judge'
import { clauseIds } from '../policy/clause-values'
import type { ClauseId } from '../policy/clause-values'
import { clauseOf } from '../policy/derivation'
import { effectOf, groups } from '../policy/effect-code'
import type { Certainty, Clause, PolicyPack } from '../policy/pack'
import { wordsOf } from '../policy/reading'

/** One clause in the matrix of what a pack says and does not say. */
export interface FinePrintLine {
  readonly clause: ClauseId
  readonly states: 'stated' | 'left-open' | 'contested' | 'ruled-out'
  /** The statement in one sentence, and its value in few words. */
  readonly says: string
  readonly value: string
  readonly certainty: Certainty
  readonly sources: readonly string[]
  /**
   * What hangs on an open clause: whether it leaves, what is learned of it, or what becomes of it once it left.
   */
  readonly about: 'leaving' | 'learning' | 'afterwards' | 'words'
  /** Items whose answer is open because this clause is. */
  readonly hanging: number
}

/** The fine print, open points first, those that most items hang on before others. */
export function finePrint(audit: Audit): readonly FinePrintLine[] {
  const hanging = itemsHanging(audit)
  return clauseIds
    .map((id): FinePrintLine => {
      const clause: Clause<unknown> = audit.pack.clauses[id]
      const { says, certainty, sources } = clause
      const isOpen = clause.state !== 'value'
      const states = statesOf(clause)
      return {
        clause: id,
        states,
        says,
        value: wordsOf(clause),
        certainty,
        sources,
        about: aboutOf(id),
        hanging: isOpen ? hanging(id) : 0,
      }
    })
    .sort((one, other) => other.hanging - one.hanging || openness[other.states] - openness[one.states])
}

const openness: Readonly<Record<FinePrintLine['states'], number>> = {
  contested: 3,
  'left-open': 2,
  'ruled-out': 1,
  stated: 0,
}

function statesOf(clause: Clause<unknown>): FinePrintLine['states'] {
  if (clause.state === 'unknown') return 'left-open'
  if (clause.state === 'contested') return 'contested'
  return clause.value === false || clause.value === 'never' ? 'ruled-out' : 'stated'
}

function aboutOf(id: ClauseId): FinePrintLine['about'] {
  if (/^(upload|select|os|region|toggle)\./.test(id)) return 'leaving'
  if (id.startsWith('infer.')) return 'learning'
  return /^(use|review|retain|delete|suggest)\./.test(id) ? 'afterwards' : 'words'
}

/** Counts once over the roll, then answers by clause. */
function itemsHanging(audit: Audit): (id: ClauseId) => number {
  const leaving = new Map<string, number>()
  const { judgements, matches, terms } = audit.inside
  let left = 0
  for (let position = 0; position < audit.items.length; position += 1) {
    if (matches.revokedBy[position] !== -1) continue
    if (judgements.outcomes[position] !== wouldNot) left += 1
    if (judgements.outcomes[position] !== could) continue
    for (const clause of openClauses(audit.pack, terms, judgements.effects[position] ?? 0)) {
      leaving.set(clause, (leaving.get(clause) ?? 0) + 1)
    }
  }
  const possible = audit.learned().inferences.filter((inference) => inference.standing === 'possible')
  return (id) => {
    switch (aboutOf(id)) {
      case 'leaving':
        return leaving.get(id) ?? 0
      case 'learning':
        return new Set(possible.flatMap(({ clauses, items }) => (clauses.includes(id) ? items : []))).size
      case 'afterwards':
        return left
      case 'words':
        return 0
    }
  }
}

/** The clauses that leave an item open; a file that could not be checked is no clause's fault. */
function openClauses(
  pack: PolicyPack,
  terms: Audit['inside']['terms'],
  effects: number,
): readonly ClauseId[] {
  return groups
    .filter((group) => group !== 'problem' && effectOf(effects, group) === 'leaves-open')
    .map((group) => clauseOf({ pack, terms }, group))
}
