import * as z from 'zod/mini'

import type { PackId } from '../item/ids'
import type { ClauseId } from './clause-values'
import { issueInWords } from './fault-words'
import type { Clause, Clauses, PolicyPack } from './pack'
import { clauseSchema } from './pack-schema'
import { wordsOf } from './reading'

/** One clause that says something else. */
export interface ChangedClause {
  readonly id: ClauseId
  readonly clause: Clause<unknown>
}

export type ReadClause =
  | { readonly ok: true; readonly changed: ChangedClause }
  /** Why the text is no value of this clause. */
  | { readonly ok: false; readonly what: string }

/** Reads what a clause is to say instead: `unknown`, `90`, `stays`, `yes`, `pets,travel`, `none`, or the value as JSON. */
export function readChangedClause(id: ClauseId, text: string): ReadClause {
  const faults: string[] = []
  for (const value of meantBy(text.trim())) {
    const clause = clauseSaying(value)
    const parsed = z.safeParse(clauseSchema(id), clause)
    if (parsed.success) return { ok: true, changed: { id, clause } }
    faults.push(...parsed.error.issues.map(issueInWords))
  }
  // A text stands for itself last, and what is wrong with that reading says what was wanted.
  return { ok: false, what: faults.at(-1)?.replace(/^value/, 'its value') ?? 'it has no such value' }
}

/** The pack with these clauses changed, under an id that no pack has. */
export function packWith(pack: PolicyPack, changed: readonly ChangedClause[]): PolicyPack {
  const clauses = Object.fromEntries(changed.map(({ id, clause }) => [id, clause]))
  const said = changed.map(({ id, clause }) => `${id} ${wordsOf(clause)}`).join(', ')
  return {
    ...pack,
    id: whatIfId,
    title: `What if: ${said}`,
    version: `${pack.id} ${pack.version}, ${said}`,
    // Each was checked against its own clause's shape, which the compiler cannot follow through a table.
    clauses: { ...pack.clauses, ...(clauses as Partial<Clauses>) },
  }
}

export const whatIfId = 'own/what-if' as PackId

const asked = { says: 'Asked: what if it said this?', sources: [], certainty: 'D' } as const
const unknown = Symbol('unknown')

const clauseSaying = (value: unknown): Clause<unknown> =>
  value === unknown ? { ...asked, state: 'unknown' } : { ...asked, state: 'value', value }

const plainWords: Readonly<Record<string, readonly unknown[]>> = {
  unknown: [unknown],
  yes: [true],
  no: [false],
  none: [[]],
}

/** All that a text may mean, the likeliest first. */
function meantBy(text: string): readonly unknown[] {
  const days = /^(\d+) days?$/.exec(text)?.[1]
  return [
    ...(plainWords[text] ?? []),
    ...(days === undefined ? [] : [Number(days)]),
    ...jsonIn(text),
    text.split(',').map((part) => part.trim()),
    text,
  ]
}

function jsonIn(text: string): readonly unknown[] {
  try {
    return [JSON.parse(text)]
  } catch {
    return []
  }
}
