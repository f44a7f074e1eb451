import { resolve } from 'node:path'

import { openSettings } from '../../main/settings/settings-store'
import { asOfOption } from '../circumstances'
import type { Options } from '../command'
import { existingDataFolder } from '../data-folder'
import { UsageError } from '../exit-status'
import type { ExitStatus } from '../exit-status'
import { openAuditor } from '../open-auditor'
import { refuseInsideRolls } from '../outside-rolls'
import type { ProjectPaths } from '../project-paths'
import { ruleOption } from '../revocation-rule'
import { asJson, writeResult } from '../write-file'

/** `safelight revoke --data DIR …`: prints the receipt as JSON. */
export async function runRevoke(
  paths: ProjectPaths,
  operands: readonly string[],
  options: Options,
): Promise<ExitStatus> {
  if (operands.length > 0) throw new UsageError(`"${operands.join(' ')}" is too much; see --item`)
  const dataFolder = existingDataFolder(options.data)
  const settings = await openSettings(dataFolder)
  const folders = settings.rolls().map((roll) => roll.folder)
  await refuseInsideRolls([options.out], folders)
  const auditor = await openAuditor(paths, dataFolder, asOfOption(options, Date.now()))
  try {
    const what = await ruleOption(options, auditor.client, folders)
    if (options.preview === true) {
      process.stdout.write(asJson(await auditor.client.revocationPreview({ what })))
      return 0
    }
    const receipt = await auditor.client.revoke({ what })
    if (options.out !== undefined) await writeResult(resolve(options.out), asJson(receipt))
    process.stdout.write(asJson(receipt))
    process.stderr.write('Not yet done on your phone: this audit cannot turn anything off there.\n')
    return 0
  } finally {
    await auditor.close()
  }
}
