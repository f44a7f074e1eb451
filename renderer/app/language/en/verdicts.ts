import type { ClauseEffect, Outcome, Verdict } from '../../../../shared/domain/policy/verdict'
import { clauseName } from './clauses'
import { date } from './numbers'

const names: Readonly<Record<Outcome, string>> = {
  would: 'Would leave',
  could: 'Could leave',
  'would-not': 'Would stay',
  revoked: 'Revoked',
}

const meanings: Readonly<Record<Outcome, string>> = {
  would: 'Every reading of the policy takes it.',
  could: 'The policy leaves it open, or we could not check.',
  'would-not': 'No reading of the policy takes it.',
  revoked: 'You revoked it: it is taken out of this audit.',
}

export const verdicts = {
  clause: clauseName,
  clauseSays: (id: string, says: string) => `${clauseName(id)}: ${plainDates(says)}`,
  name: (outcome: Outcome) => names[outcome],
  meaning: (outcome: Outcome) => meanings[outcome],
  sentence,
  when,
  alreadyLeft: 'By then a copy would already have left. Revoking it here does not bring it back.',
  inCloud: 'Already in the cloud by then',
  effect,
  notOnPhone: 'Not yet done on your phone.',
}

/** When it would leave, against the day the audit is made for (ISO both). */
function when(leavesAt: string | null, asOf: string): string {
  if (leavesAt === null) return 'No date can be told'
  if (leavesAt <= asOf) return 'At once'
  return date(leavesAt)
}

/** Where a file could not be checked, that is the reason, whatever the policy says. */
function sentence(verdict: Verdict, asOf: string, isUnchecked: boolean): string {
  const outcome = verdict.outcome === 'revoked' ? (verdict.without ?? 'could') : verdict.outcome
  const plain =
    outcome === 'could' && isUnchecked
      ? 'it could leave your phone, because not all of it could be checked.'
      : unrevoked(outcome, verdict.leavesAt, asOf)
  return verdict.outcome === 'revoked' ? `You revoked this. If you had not, ${plain}` : plain
}

function unrevoked(outcome: Exclude<Outcome, 'revoked'>, leavesAt: string | null, asOf: string): string {
  switch (outcome) {
    case 'would':
      if (leavesAt === null) return 'it would leave your phone.'
      return leavesAt <= asOf
        ? 'it would leave your phone at once.'
        : `it would leave your phone on ${date(leavesAt)}.`
    case 'could':
      return 'it could leave your phone, because the policy does not settle it.'
    case 'would-not':
      return 'it would stay on your phone.'
  }
}

/** Clauses name instants; people read days. */
const plainDates = (text: string): string =>
  text.replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, (instant) => date(instant))

function effect(clause: ClauseEffect): string {
  switch (clause.effect) {
    case 'includes':
      return 'takes it'
    case 'excludes':
      return 'keeps it out'
    case 'leaves-open':
      return 'leaves it open'
  }
}
