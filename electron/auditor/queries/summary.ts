import { coverageOf } from '../../../shared/domain/audit/coverage'
import { formatInstant } from '../../../shared/domain/item/instant'
import type { Summary } from '../../../shared/ipc/auditor'
import type { Context } from '../acts/context'
import { readSettings } from '../store/settings-table'

/** The audit in one screen. */
export function summaryOf({ store, live }: Context): Summary {
  const { audit, revision } = live.view()
  const { consent, phoneCount } = readSettings(store.database)
  const { id, version, title, reportedOn } = audit.pack
  return {
    revision,
    asOf: formatInstant(audit.circumstances.asOf),
    assumptions: audit.assumptions,
    policy: { id, version, title, region: audit.region, reportedOn },
    consent,
    totals: audit.totals,
    coverage: coverageOf(audit.items, phoneCount),
    ledger: store.ledger.head(),
  }
}
