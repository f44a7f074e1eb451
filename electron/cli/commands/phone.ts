import { resolve } from 'node:path'

import type { PhoneSteps } from '../../../shared/domain/audit/phone-steps'
import { allowedPaths } from '../../main/export/phone/allowed-paths'
import { openSettings } from '../../main/settings/settings-store'
import { asOfOption } from '../circumstances'
import type { Options } from '../command'
import { existingDataFolder } from '../data-folder'
import { UsageError } from '../exit-status'
import type { ExitStatus } from '../exit-status'
import { openAuditor } from '../open-auditor'
import { refuseInsideRolls } from '../outside-rolls'
import type { ProjectPaths } from '../project-paths'
import { writeResult } from '../write-file'

/** `safelight phone --data DIR`: the checklist, and with `--out` the list for limited photo access. */
export async function runPhone(
  paths: ProjectPaths,
  operands: readonly string[],
  options: Options,
): Promise<ExitStatus> {
  if (operands.length > 0) throw new UsageError(`"${operands.join(' ')}" is too much`)
  const dataFolder = existingDataFolder(options.data)
  const settings = await openSettings(dataFolder)
  await refuseInsideRolls(
    [options.out],
    settings.rolls().map((roll) => roll.folder),
  )
  const auditor = await openAuditor(paths, dataFolder, asOfOption(options, Date.now()))
  try {
    const steps = await auditor.client.phoneSteps({})
    if (options.out !== undefined) {
      await writeResult(resolve(options.out), await allowedPaths(auditor.client, steps))
    }
    process.stdout.write(stepsText(steps))
    return 0
  } finally {
    await auditor.close()
  }
}

function stepsText(steps: PhoneSteps): string {
  const { limitedAccess, removedAfterDays: days } = steps
  const paths = steps.settingsPaths.map((path) => path.join(' > '))
  return `${[
    `1. Turn it off: ${paths.length === 0 ? 'the policy does not say where' : paths.join(', or ')} (certainty ${steps.settingsCertainty})`,
    `   What had left is gone after ${String(days.least)} days at the earliest${days.most === null ? ', perhaps never' : `, ${String(days.most)} at the latest`}.`,
    `2. Or allow selected photos only (${respected[limitedAccess.isRespected]}): leave out ${String(limitedAccess.leaveOut.length)}, ${String(limitedAccess.allow)} may stay.`,
    `3. Withdraw single items: ${withdrawn[steps.canDeleteOne]}.`,
    '',
    ...steps.revocations.map(
      ({ receipt, items, mayHaveLeft, isDone }) =>
        `${isDone ? '[x]' : '[ ]'} ${receipt}: ${String(items)} items, ${String(mayHaveLeft)} may have left already${isDone ? '' : '; not yet done on your phone'}`,
    ),
  ].join('\n')}\n`
}

const respected = {
  yes: 'the policy says that this limits it',
  open: 'whether this limits it is not said',
  no: 'the policy says that this does not limit it',
} as const
const withdrawn = { yes: 'possible', open: 'no way is known', no: 'not possible' } as const
