import { writeSync } from 'node:fs'

import { openAuditor } from '../../../electron/auditor/auditor'
import { syntheticRoll } from '../../fixtures/synthetic-roll'
import { fill, optionsIn } from '../fill-auditor'

// A short life of a store, recorded call by call: made, acted on, closed, opened again, acted on, and left without a close.
const [, , folder = ''] = process.argv
const photos = syntheticRoll(6)

const first = openAuditor(optionsIn(folder))
await fill(first, photos.slice(0, 3))
for (const year of ['2021', '2022']) {
  const { receipt } = await first.client.revoke({ what: { folder: year } })
  writeSync(1, `${receipt}\n`)
}
first.close()
const second = openAuditor(optionsIn(folder))
for (const year of ['2023', '2024', '2025']) {
  const { receipt } = await second.client.revoke({ what: { folder: year } })
  writeSync(1, `${receipt}\n`)
}
process.kill(process.pid, 'SIGKILL')
