import * as z from 'zod/mini'

import { audit } from '../../../shared/domain/audit/audit'
import { compareAudits, whatIf } from '../../../shared/domain/audit/compare'
import type { Comparison } from '../../../shared/domain/audit/compare'
import { explain } from '../../../shared/domain/audit/explain'
import type { Explanation } from '../../../shared/domain/audit/explain'
import { timeline } from '../../../shared/domain/audit/timeline'
import type { Timeline } from '../../../shared/domain/audit/timeline'
import type { ItemId, PackId } from '../../../shared/domain/item/ids'
import type { Instant } from '../../../shared/domain/item/instant'
import type { ClauseId } from '../../../shared/domain/policy/clause-values'
import type { Clauses } from '../../../shared/domain/policy/pack'
import { clauseSchema } from '../../../shared/domain/policy/pack-schema'
import { WireError } from '../../../shared/ipc/wire'
import type { Context } from '../acts/context'

/** Day by day up to as-of, or further: if nothing else arrives and the switch stays as it is. */
export function timelineOf(
  { live }: Context,
  { offsetMinutes, through }: { readonly offsetMinutes: number; readonly through?: Instant | undefined },
): Timeline {
  const present = live.view().audit
  if (through === undefined) return timeline(present, offsetMinutes)
  const later = audit(present.items, present.pack, { ...present.circumstances, asOf: through }, present)
  return timeline(later, offsetMinutes)
}

export function explainItem({ live }: Context, item: ItemId): Explanation {
  const present = live.view().audit
  const position = present.positionOf(item)
  if (position === null) throw new WireError({ code: 'not-found', detail: item })
  return explain(present, position)
}

/** The present audit against the same roll under another pack. */
export function compareWith(
  { live, packs }: Context,
  { policy, region }: { readonly policy: PackId; readonly region: string | null },
): Comparison {
  const before = live.view().audit
  const after = audit(before.items, packs.get(policy).pack, { ...before.circumstances, region }, before)
  return compareAudits(before, after)
}

/** The present audit against itself with one clause changed. */
export function withClauseChanged(
  { live }: Context,
  { clause, to }: { readonly clause: ClauseId; readonly to?: unknown },
): Comparison {
  const parsed = z.safeParse(clauseSchema(clause), to)
  if (!parsed.success) {
    throw new WireError({ code: 'invalid-input', detail: `${clause}: ${z.prettifyError(parsed.error)}` })
  }
  return whatIf(live.view().audit, clause, parsed.data as Clauses[typeof clause])
}
