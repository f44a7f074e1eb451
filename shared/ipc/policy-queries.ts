import * as z from 'zod/mini'

import type { Comparison } from '../domain/audit/compare'
import type { Explanation } from '../domain/audit/explain'
import type { FinePrintLine } from '../domain/audit/fine-print'
import type { Timeline } from '../domain/audit/timeline'
import { isClauseId } from '../domain/policy/clause-values'
import type { ClauseId } from '../domain/policy/clause-values'
import { instantValue, itemId, nothing, packId, region } from './schemas'
import { call } from './wire'

const farthestOffsetMinutes = 14 * 60
const clauseId = z.custom<ClauseId>((value) => typeof value === 'string' && isClauseId(value), 'not a clause')

/** Questions about the whole audit under other terms; the renderer may ask them as they are. */
export const policyQueries = {
  /**
   * `offsetMinutes` east of UTC says where days begin. `through`: up to that instant, if nothing else arrives and the
   * switch stays as it is; up to as-of without it.
   */
  timeline: call<Timeline>().with(
    z.strictObject({
      offsetMinutes: z
        .number()
        .check(z.int(), z.minimum(-farthestOffsetMinutes), z.maximum(farthestOffsetMinutes)),
      through: z.optional(instantValue),
    }),
  ),
  explain: call<Explanation>().with(z.strictObject({ item: itemId })),
  /** The present audit against the same roll under another pack; region null: one where that pack is on. */
  compare: call<Comparison>().with(z.strictObject({ policy: packId, region: z.nullable(region) })),
  /** One clause changed; `to` is the whole clause, checked against its shape. */
  whatIf: call<Comparison>().with(z.strictObject({ clause: clauseId, to: z.unknown() })),
  finePrint: call<readonly FinePrintLine[]>().with(nothing),
}
