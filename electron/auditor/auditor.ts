import { instant } from '../../shared/domain/item/instant'
import type { PackId } from '../../shared/domain/item/ids'
import { auditorContract } from '../../shared/ipc/auditor'
import type { AuditorContract } from '../../shared/ipc/auditor'
import { answer, clientOf } from '../../shared/ipc/wire'
import type { Client, Reply } from '../../shared/ipc/wire'
import { backUpPeople } from './acts/back-up-people'
import { makeLiveAudit } from './audit/live-audit'
import { makeCatalogue } from './catalogue/catalogue'
import type { CatalogueItem } from './catalogue/catalogue'
import { loadCatalogue } from './catalogue/load-catalogue'
import { makeShelf } from './catalogue/shelf'
import { makePeople } from './catalogue/people'
import type { FactsShelf } from './catalogue/stored-facts'
import { makeToldPeople } from './catalogue/told-people'
import { makeChanges } from './changes'
import { makeHandlers } from './handlers'
import type { AuditorOptions } from './options'
import { readPacks } from './packs/packs'
import type { Database } from './store/database'
import { openFiles, openStore } from './store/open-store'
import { readOwnPacks } from './store/own-packs-table'
import { detachThumbnails } from './store/thumbnails'

/** Owner of catalogue, ledger and audit: in a worker in the app and the command line, in the same process in tests. */
export interface Auditor {
  readonly answer: (name: string, input: unknown) => Promise<Reply<unknown>>
  readonly client: Client<AuditorContract>
  readonly onChanged: (listener: (change: { readonly revision: number }) => void) => () => void
  /** What was found wrong with the store at this start; empty when all was well. */
  readonly findings: readonly string[]
  readonly close: () => void
}

/** Opens store and catalogue. Throws a `WireError`: `store-in-use`, `disk-full`. */
export function openAuditor(options: AuditorOptions): Auditor {
  const clock = () => options.now ?? instant(Date.now())
  const opened = openFiles(options.dataFolder, clock())
  const shelf = makeShelf(opened.database)
  // Before the keys are asked for: in the app they come from the system's keyring, once Electron is ready.
  const items = loaded(opened.database, shelf)
  const store = openStore(opened, options, clock())
  const packs = readPacks(options.packsFolders, readOwnPacks(store.database))
  const told = makeToldPeople(store.database)
  const catalogue = makeCatalogue(items, told.tell)
  const live = makeLiveAudit({ store, catalogue }, (id) => packs.get(id as PackId).pack, clock)
  const changes = makeChanges()
  let isOpen = true
  const close = () => {
    if (!isOpen) return
    isOpen = false
    changes.stop()
    try {
      backUpPeople({ store, catalogue })
      detachThumbnails(store.database)
    } finally {
      // A store that can no longer be read is let go of all the same.
      store.database.close()
    }
  }
  const handlers = makeHandlers(
    { store, catalogue, shelf, people: makePeople(store), told, live, packs, clock },
    changes.changed,
    close,
  )
  const answerCall = (name: string, input: unknown) =>
    answer({ contract: auditorContract, handlers }, name, input)
  return {
    answer: answerCall,
    client: clientOf(auditorContract, answerCall),
    onChanged: (listener) =>
      changes.listen(() => {
        listener({ revision: live.view().revision })
      }),
    findings: store.findings,
    close,
  }
}

function loaded(database: Database, shelf: FactsShelf): readonly CatalogueItem[] {
  try {
    return [...loadCatalogue(database, shelf)]
  } catch (thrown) {
    database.close()
    throw thrown
  }
}
