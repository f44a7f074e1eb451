import type { OtherVerdict } from '../../../../shared/domain/audit/explain'
import type { Outcome } from '../../../../shared/domain/policy/verdict'
import { clauseName } from './clauses'
import { count } from './numbers'
import { theme } from './things'

const outcomes: Readonly<Record<Outcome, string>> = {
  would: 'it would leave',
  could: 'it could leave',
  'would-not': 'it would have stayed',
  revoked: 'it would be revoked',
}

const facts: Readonly<Record<string, string>> = {
  'it could be checked': 'If it could be checked',
  'it were no screenshot': 'If it were no screenshot',
  'it had not been deleted': 'If it had not been deleted',
}

const readings: Readonly<Record<string, string>> = {
  leaves: 'screenshots leave',
  stays: 'screenshots stay',
  none: 'no themes at all',
  everything: 'everything, however old',
  on: 'on',
  off: 'off',
  yes: 'yes',
  no: 'no',
}

export const derivation = {
  title: 'Step by step',
  clause: 'Clause',
  met: 'What it met here',
  did: 'What it did',
  says: (says: string) => `It says: ${says}`,
  others: 'What would have to differ',
  noOther: 'No single change would give another answer.',
  other,
  noDate: 'It has no date',
  fileDate: 'Only the date of the file, which proves nothing',
  taken: (on: string, at: string) => `Taken on ${on}, ${at}`,
  screenshot: 'It is a screenshot',
  noScreenshot: 'It is no screenshot',
  themes: (names: readonly string[]) =>
    names.length === 0 ? 'No theme fits' : `Fits ${names.map(theme).join(', ')}`,
  themesUnknown: 'Nobody looked for themes',
  photos: (clause: string) => `Show every photo that this clause met: ${clause}`,
  sources: (certainty: string, sources: readonly string[]) =>
    sources.length === 0
      ? certainty
      : `${certainty} · ${sources.length === 1 ? 'Source' : 'Sources'} ${sources.join(', ')}`,
  look: 'What would change',
}

function other(change: OtherVerdict): string {
  const then = outcomes[change.outcome]
  switch (change.by) {
    case 'date':
      return `Taken ${duration(Math.abs(change.minutes))} ${change.minutes < 0 ? 'earlier' : 'later'}, ${then}.`
    case 'fact':
      return `${facts[change.fact] ?? change.fact}, ${then}.`
    case 'clause':
      return `If “${clauseName(change.clause)}” meant ${readings[change.reading] ?? change.reading}, ${then}.`
  }
}

/** In the largest unit that keeps it honest: rounded up, since less would not do. */
function duration(minutes: number): string {
  if (minutes < 60) return count(minutes, 'minute', 'minutes')
  if (minutes < 1_440) return count(Math.ceil(minutes / 60), 'hour', 'hours')
  return count(Math.ceil(minutes / 1_440), 'day', 'days')
}
