import { app } from 'electron'

import type { ItemId } from '../../../shared/domain/item/ids'
import { instant } from '../../../shared/domain/item/instant'
import { closedNetwork } from '../../../shared/ipc/closed-network'
import type { OnWayTried } from '../../../shared/ipc/network-globals'
import { copySampleRoll } from './sample-roll'
import { startAuditor } from '../auditor-client'
import type { StartedAuditor } from '../auditor-client'
import type { Ports } from '../ports'
import { countBlockedAttempts } from './blocked-attempts'
import { openElectronEngine } from './electron-engine'
import { loadKeys } from './keys'
import { openSessions, type OwnSessions } from './own-sessions'
import type { Paths } from './paths'
import { powerPorts } from './power'
import { systemKeyring } from './system-keyring'

type NoteDetail = Readonly<Record<string, string | number>>

/** What Electron gives the services, each made once: pages can be shown as soon as Electron is ready, before the store is open. */
export interface OpenPorts {
  readonly sessions: OwnSessions
  /** Rejects with why the store cannot be opened. */
  readonly ports: Promise<Ports>
}

/** Begins at once and resolves when Electron is ready. Throws `KeysUnreadable`. */
export async function openPorts(
  paths: Paths,
  {
    chooseFolder,
    pictureOfCopy,
  }: {
    readonly chooseFolder: Ports['chooseFolder']
    readonly pictureOfCopy: (copy: ItemId) => Uint8Array | null
  },
): Promise<OpenPorts> {
  // The store takes as long to open as Electron does to start: both at once.
  const keys = app.whenReady().then(() => loadKeys(paths.data, systemKeyring()))
  const blocked = countBlockedAttempts(paths.data, (detail) => note('network-blocked', { ...detail }))
  const triedBy =
    (process: string): OnWayTried =>
    (resource) =>
      blocked.onBlocked({ process, scheme: 'unknown', resource })
  const starting = startAuditor(paths.auditor, {
    dataFolder: paths.data,
    keys,
    packsFolders: [paths.packs],
    onNetworkTried: triedBy('auditor'),
  })
  const note = (event: string, detail: NoteDetail): void => {
    starting
      .then(({ client }) => client.note({ event, detail }))
      .catch((thrown: unknown) => {
        process.stderr.write(`not noted in the ledger: ${event}: ${String(thrown)}\n`)
      })
  }
  starting.catch(() => undefined)
  closedNetwork.onTried(triedBy('main'))
  const { areNew, keptIn } = await keys
  if (areNew) note('keys-made', { keptIn })
  const sessions = await openSessions({
    pages: paths.pages,
    readThumbnail: async (item) => pictureOfCopy(item) ?? (await starting).client.thumbnail({ item }),
    onBlocked: blocked.onBlocked,
  })
  const portsOf = (auditor: StartedAuditor): Ports => ({
    version: app.getVersion(),
    dataFolder: paths.data,
    auditor,
    engine: openElectronEngine(
      {
        session: sessions.reader,
        preloads: paths.preloads,
        visionScript: paths.vision,
        models: paths.models,
        onNetworkTried: triedBy('vision'),
      },
      () => note('not-confined', { process: 'reader', platform: process.platform }),
    ),
    clock: () => instant(Date.now()),
    ...powerPorts(),
    makeSampleRoll: (folder) => copySampleRoll(paths.sampleRoll, folder),
    chooseFolder,
    searchPlaces: { home: app.getPath('home'), pictures: app.getPath('pictures') },
    blockedAttempts: blocked.count,
    wasRecovered: auditor.wasRecovered,
    pace: 'answer-first',
  })
  return { sessions, ports: starting.then(portsOf) }
}
