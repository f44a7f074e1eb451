import { resolve } from 'node:path'

import type { Auditor } from '../../electron/auditor/auditor'
import type { AuditorOptions } from '../../electron/auditor/options'
import type { RollId } from '../../shared/domain/item/ids'
import { instant } from '../../shared/domain/item/instant'
import type { SyntheticPhoto } from '../fixtures/synthetic-roll'

export const roll = '00112233445566aa' as RollId
export const keys = { signing: new Uint8Array(32).fill(3), embeddings: new Uint8Array(32).fill(4) }
export const packsFolders = [resolve(import.meta.dirname, '../../resources/policies')]
export const now = instant(Date.parse('2025-06-27T12:00:00Z'))

export const optionsIn = (dataFolder: string | null): AuditorOptions => ({
  dataFolder,
  keys,
  packsFolders,
  now,
})

export async function fill(
  auditor: Pick<Auditor, 'client'>,
  photos: readonly SyntheticPhoto[],
): Promise<void> {
  await auditor.client.addRoll({ roll, name: 'Camera' })
  const seen = photos.map((photo) => photo.sighting)
  await auditor.client.recordSightings({ roll, seen, gone: [] })
  await auditor.client.recordAnalysed({ analysed: photos.map((photo) => photo.analysed) })
}
