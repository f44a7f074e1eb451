import * as z from 'zod/mini'

import { isPackId } from '../item/ids'
import type { PackId } from '../item/ids'
import { clauseIds, clauseValues, regionCode } from './clause-values'
import type { ClauseId } from './clause-values'
import type { Clauses } from './pack'

const statement = z.string().check(z.minLength(1))
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'must be a day, such as 2026-10-02' }))
const stated = {
  says: statement,
  sources: z.array(statement),
  certainty: z.enum(['A', 'B', 'C', 'D']),
}

const clauseOf = <Value extends z.ZodMiniType>(value: Value) =>
  z.discriminatedUnion('state', [
    z.strictObject({ ...stated, state: z.literal('value'), value }),
    z.strictObject({ ...stated, state: z.literal('unknown') }),
    z.strictObject({
      ...stated,
      state: z.literal('contested'),
      readings: z.array(value).check(z.minLength(2)),
    }),
  ])

/**
 * Every clause, each with its own shape. The compiler cannot follow shapes through a table, so the type is stated; it is
 * made from the same table.
 */
const clausesSchema = z.strictObject(
  Object.fromEntries(clauseIds.map((id) => [id, clauseOf(clauseValues[id])])),
) as unknown as z.ZodMiniType<Clauses>

/** One clause on its own, for what-if. */
export const clauseSchema = (id: ClauseId) => clauseOf<z.ZodMiniType>(clauseValues[id])

/** The shape of a pack's file; that sources exist is checked by `loadPack`. */
export const packSchema = z.strictObject({
  $schema: z.optional(z.string()),
  schema: z.literal('safelight/pack/1'),
  id: z.custom<PackId>(
    (value) => typeof value === 'string' && isPackId(value),
    'must be an owner and a name, such as own/my-reading',
  ),
  version: statement,
  title: statement,
  since: z.nullable(day),
  reportedOn: day,
  switch: z.enum(['cloud', 'local']),
  assumedRegion: regionCode,
  sources: z.array(z.strictObject({ id: statement, what: statement, address: z.nullable(z.string()) })),
  clauses: clausesSchema,
})
