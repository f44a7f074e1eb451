import type { PackId } from '../../../shared/domain/item/ids'
import { formatInstant } from '../../../shared/domain/item/instant'
import type { Instant } from '../../../shared/domain/item/instant'
import type { SaidConsent } from '../../../shared/domain/policy/consent'
import type { NewEntry } from '../ledger/append'
import type { KnownPack } from '../packs/packs'
import { readSettings, writeSettings } from '../store/settings-table'
import type { StoredSettings } from '../store/settings-table'
import type { Context } from './context'

export function setConsent(context: Context, consent: SaidConsent): null {
  const changes = consent.known === 'events' ? consent.events.length : 0
  return change(
    context,
    { consent },
    {
      event: 'consent-set',
      detail: { known: consent.known, changes },
      body: JSON.stringify(consent),
    },
  )
}

export function choosePolicy(
  context: Context,
  { policy, region }: { readonly policy: PackId; readonly region: string | null },
): null {
  return change(context, { policy, region }, policyEntry(context.packs.get(policy), region))
}

/** The id of a pack of the user's may hold a word of theirs, so its file's hash alone is written down. */
export const policyEntry = ({ pack, hash, isOwn }: KnownPack, region: string | null): NewEntry => ({
  event: 'policy-chosen',
  detail: { policy: isOwn ? null : pack.id, region, pack: hash },
})

export const setAsOf = (context: Context, asOf: Instant | null): null =>
  change(
    context,
    { asOf },
    {
      event: 'as-of-set',
      detail: { asOf: asOf === null ? null : formatInstant(asOf) },
    },
  )

export const setPhoneCount = (context: Context, phoneCount: number | null): null =>
  change(context, { phoneCount }, { event: 'phone-count-set', detail: { count: phoneCount } })

function change({ store, live, clock }: Context, changed: Partial<StoredSettings>, entry: NewEntry): null {
  store.ledger.act(clock(), () => {
    writeSettings(store.database, { ...readSettings(store.database), ...changed })
    return [entry]
  })
  store.backup.write(store.database)
  live.invalidate()
  return null
}
