import { writeSync } from 'node:fs'

import { openAuditor } from '../../../electron/auditor/auditor'
import type { Auditor } from '../../../electron/auditor/auditor'
import { failureOf } from '../../../shared/ipc/wire'
import { optionsIn } from '../fill-auditor'

// Acts on a store whose disk fails once, somewhere; says what was acknowledged and what was refused, and goes on.
const [, , folder = ''] = process.argv

const auditor = opened()
if (auditor !== null) {
  for (const year of ['2031', '2032', '2033']) await revoke(auditor, year)
  auditor.close()
}

function opened(): Auditor | null {
  try {
    return openAuditor(optionsIn(folder))
  } catch (thrown) {
    say(`refused ${failureOf(thrown).code}`)
    return null
  }
}

async function revoke({ client }: Auditor, year: string): Promise<void> {
  try {
    say(`acknowledged ${(await client.revoke({ what: { folder: year } })).receipt}`)
  } catch (thrown) {
    say(`refused ${failureOf(thrown).code}`)
  }
}

function say(line: string): void {
  writeSync(1, `${line}\n`)
}
