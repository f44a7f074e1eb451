import { randomBytes } from 'node:crypto'

import { closedNetwork } from '../../shared/ipc/closed-network'
import type { OnWayTried } from '../../shared/ipc/network-globals'
import type { Instant } from '../../shared/domain/item/instant'
import { startAuditor } from '../main/auditor-client'
import type { StartedAuditor } from '../main/auditor-client'
import { loadKeys } from '../main/shell/keys'
import type { ProjectPaths } from './project-paths'

/** Starts the auditor on a data folder, with the keys kept there, or in memory with keys that nobody keeps. */
export async function openAuditor(
  paths: ProjectPaths,
  dataFolder: string | null,
  now: Instant,
): Promise<StartedAuditor> {
  const keys =
    dataFolder === null
      ? { signing: randomBytes(32), embeddings: randomBytes(32) }
      : loadKeys(dataFolder, null)
  const opening = startAuditor(paths.auditor, {
    dataFolder,
    keys: { signing: keys.signing, embeddings: keys.embeddings },
    packsFolders: [paths.packs],
    now,
    onNetworkTried: (way) => void opening.then((auditor) => notesTried(auditor, 'auditor')(way)),
  })
  const auditor = await opening
  closedNetwork.onTried(notesTried(auditor, 'cli'))
  return auditor
}

/** Writes each refused attempt to reach a network into the ledger. */
export const notesTried =
  ({ client }: StartedAuditor, process: string): OnWayTried =>
  (resource) => {
    const detail = { process, attempts: 1, scheme: 'unknown', resource }
    client.note({ event: 'network-blocked', detail }).catch((thrown: unknown) => {
      globalThis.process.stderr.write(`not noted in the ledger: ${String(thrown)}\n`)
    })
  }
