import { audit } from '../../../shared/domain/audit/audit'
import type { Audit } from '../../../shared/domain/audit/audit'
import type { Circumstances } from '../../../shared/domain/audit/input'
import type { Instant } from '../../../shared/domain/item/instant'
import { consentAt } from '../../../shared/domain/policy/consent'
import type { PolicyPack } from '../../../shared/domain/policy/pack'
import type { Revocation } from '../../../shared/domain/revocation/revocation'
import type { Catalogue } from '../catalogue/catalogue'
import { townGazetteer } from '../places/towns'
import { readRules } from '../store/rules-table'
import { readSettings } from '../store/settings-table'
import type { Store } from '../store/open-store'
import { viewOf } from './audit-view'
import type { AuditView } from './audit-view'

const gazetteer = townGazetteer()

/** The audit of what is known now: made again when something it depends on has changed and somebody asks. */
export interface LiveAudit {
  readonly view: () => AuditView
  /** Settings or revocations have changed. */
  readonly invalidate: () => void
  /** An act made a what-if true: what was made of it need not be made again. */
  readonly become: (audit: Audit) => void
  /** The same roll under other revocations or limited access; nothing is kept of it. */
  readonly whatIf: (change: Partial<Pick<Circumstances, 'revocations' | 'selected' | 'asOf'>>) => Audit
}

// With no as-of instant the audit is about "now": older than this, it is made again.
const staleAfterMs = 60_000

export function makeLiveAudit(
  { store, catalogue }: { readonly store: Store; readonly catalogue: Catalogue },
  packOf: (id: string) => PolicyPack,
  clock: () => Instant,
): LiveAudit {
  let view: AuditView | null = null
  let isStale = true
  let catalogueRevision = -1

  function present(): AuditView {
    const now = clock()
    const isOld = view !== null && readSettings(store.database).asOf === null && isPast(view.audit, now)
    if (view !== null && !isStale && !isOld && catalogueRevision === catalogue.revision()) return view
    const pack = packOf(readSettings(store.database).policy)
    const made = audit(catalogue.auditItems(), pack, circumstances(store, pack.switch, now), view?.audit)
    view = viewOf(made, (view?.revision ?? 0) + 1)
    isStale = false
    catalogueRevision = catalogue.revision()
    return view
  }

  return {
    view: present,
    invalidate: () => {
      isStale = true
    },
    become: (made) => {
      view = viewOf(made, (view?.revision ?? 0) + 1)
      isStale = false
      catalogueRevision = catalogue.revision()
    },
    whatIf: (change) => {
      const { audit: base } = present()
      return audit(base.items, base.pack, { ...base.circumstances, ...change }, base)
    },
  }
}

const isPast = (made: Audit, now: Instant): boolean => now - made.circumstances.asOf > staleAfterMs

function circumstances(store: Store, packSwitch: PolicyPack['switch'], now: Instant): Circumstances {
  const said = readSettings(store.database)
  const asOf = said.asOf ?? now
  const revocations = readRules(store.database).map(({ receipt, what, at, restoredAt }): Revocation => ({
    receipt,
    what,
    at,
    restoredAt,
  }))
  const consent = consentAt(said.consent, { switch: packSwitch, at: asOf })
  return { asOf, consent, region: said.region, selected: null, revocations, gazetteer }
}
