import { writeSync } from 'node:fs'

import { openAuditor } from '../../electron/auditor/auditor'
import type { RevocationRule } from '../../shared/domain/revocation/revocation'
import { syntheticRoll } from '../fixtures/synthetic-roll'
import { fill, optionsIn } from './fill-auditor'

// Acts without end on the store named on the command line, and says each act only once it was acknowledged.
const [, , folder = '', round = '0'] = process.argv
const auditor = openAuditor(optionsIn(folder))
const photos = syntheticRoll(400, Number(round) + 1)
const isEven = (count: number): boolean => count % 2 === 0

for (let count = 0; ; count += 1) {
  const batch = photos.slice((count * 4) % 400, ((count * 4) % 400) + 4)
  await fill(auditor, batch)
  const what: RevocationRule = isEven(count)
    ? { item: batch[0]?.sighting.item ?? stop() }
    : { folder: `20${String(count).padStart(2, '0')}` }
  const { receipt } = await auditor.client.revoke({ what })
  writeSync(1, `${receipt}\n`)
}

function stop(): never {
  throw new Error('the roll is empty')
}
