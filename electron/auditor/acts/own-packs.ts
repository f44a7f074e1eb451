import type { PackId } from '../../../shared/domain/item/ids'
import { loadPack } from '../../../shared/domain/policy/load-pack'
import type { KeptPack } from '../../../shared/ipc/own-packs'
import { WireError } from '../../../shared/ipc/wire'
import { ownPack } from '../packs/packs'
import type { KnownPack } from '../packs/packs'
import { dropOwnPack, keepOwnPack } from '../store/own-packs-table'
import { defaultSettings, readSettings, writeSettings } from '../store/settings-table'
import type { Context } from './context'
import { policyEntry } from './settings'

/** Keeps a pack of the user's. A pack that ships is never edited: one with its id is refused. */
export function keepPack(context: Context, { text }: { readonly text: string }): KeptPack {
  const loaded = loadPack(text)
  if (!loaded.ok) return loaded
  const { id } = loaded.pack
  if (isShipped(context, id)) return { ok: false, faults: [takenId(id, text)] }
  const own = ownPack(loaded.pack, text)
  const { store, live, packs, clock } = context
  const { policy, region } = readSettings(store.database)
  store.ledger.act(clock(), () => {
    keepOwnPack(store.database, id, text)
    const kept = { event: 'pack-kept', detail: { pack: own.hash } } as const
    // The audit goes on under another file of the same id.
    return policy === id ? [kept, policyEntry(own, region)] : [kept]
  })
  packs.add(own)
  store.backup.write(store.database)
  live.invalidate()
  return { ok: true, policy: id }
}

/** Forgets a pack of the user's. Throws `not-found` for one that is not theirs. */
export function dropPack(context: Context, { policy: id }: { readonly policy: PackId }): null {
  const { store, live, packs, clock } = context
  const dropped = packs.get(id)
  if (!dropped.isOwn) throw new WireError({ code: 'not-found', detail: id })
  const settings = readSettings(store.database)
  store.ledger.act(clock(), () => {
    dropOwnPack(store.database, id)
    const entry = { event: 'pack-dropped', detail: { pack: dropped.hash } } as const
    if (settings.policy !== id) return [entry]
    const { policy, region } = defaultSettings
    writeSettings(store.database, { ...settings, policy, region })
    return [entry, policyEntry(packs.get(policy), region)]
  })
  packs.drop(id)
  store.backup.write(store.database)
  live.invalidate()
  return null
}

function isShipped({ packs }: Context, id: PackId): boolean {
  return packs.list().some((pack) => pack.id === id && !pack.isOwn)
}

function takenId(id: KnownPack['pack']['id'], text: string) {
  const line = text.slice(0, text.indexOf(JSON.stringify(id))).split('\n').length
  const what = `id must be another: ${id} comes with the program, so name yours such as own/my-reading`
  return { clause: null, line, what }
}
