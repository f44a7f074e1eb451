import { randomBytes } from 'node:crypto'

import type { Instant } from '../../shared/domain/item/instant'
import { startAuditor } from '../main/auditor-client'
import type { StartedAuditor } from '../main/auditor-client'
import { loadKeys } from '../main/shell/keys'
import type { ProjectPaths } from './project-paths'

/** Starts the auditor on a data folder, with the keys kept there, or in memory with keys that nobody keeps. */
export function openAuditor(
  paths: ProjectPaths,
  dataFolder: string | null,
  now: Instant,
): Promise<StartedAuditor> {
  const keys =
    dataFolder === null
      ? { signing: randomBytes(32), embeddings: randomBytes(32) }
      : loadKeys(dataFolder, null)
  return startAuditor(paths.auditor, {
    dataFolder,
    keys: { signing: keys.signing, embeddings: keys.embeddings },
    packsFolders: [paths.packs],
    now,
  })
}
