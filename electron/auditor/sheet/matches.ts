import type { AuditView } from '../audit/audit-view'
import type { Catalogue } from '../catalogue/catalogue'

/** Whether the item at a position of the audit is wanted. */
export type Matches = (position: number) => boolean

/** What a filter is asked of. */
export interface Searched {
  readonly view: AuditView
  readonly catalogue: Catalogue
}

/** No test where the field is not given. */
export const when = <Value>(
  value: Value | null | undefined,
  matcher: (value: Value) => Matches,
): readonly Matches[] => (value === null || value === undefined ? [] : [matcher(value)])
