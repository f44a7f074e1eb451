import type { Clause } from './pack'

/**
 * Every reading of a clause that a verdict must hold under; null when nothing is known, so that any value is one.
 */
export function readingsOf<Value>(clause: Clause<Value>): readonly Value[] | null {
  if (clause.state === 'unknown') return null
  return clause.state === 'value' ? [clause.value] : clause.readings
}

/** Whether a condition holds under every reading, under none, or under some only. */
export type Truth = 'yes' | 'no' | 'open'

export function truthOf<Value>(clause: Clause<Value>, holds: (value: Value) => boolean): Truth {
  const readings = readingsOf(clause)
  if (readings === null || readings.length === 0) return 'open'
  if (readings.every(holds)) return 'yes'
  return readings.some(holds) ? 'open' : 'no'
}

/** A clause's value in few words: `30 days`, `unknown`, `contested: off or on`. */
export function wordsOf(clause: Clause<unknown>): string {
  if (clause.state === 'unknown') return 'unknown'
  if (clause.state === 'value') return wordsOfValue(clause.value)
  return `contested: ${clause.readings.map(wordsOfValue).join(' or ')}`
}

function wordsOfValue(value: unknown): string {
  if (typeof value === 'number') return value === 1 ? '1 day' : `${String(value)} days`
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(String).join(', ')
  return String(value).replaceAll('-', ' ')
}
