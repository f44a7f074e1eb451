import { existsSync, readdirSync, rmdirSync } from 'node:fs'
import { resolve } from 'node:path'

import { readSampleFixture } from '../../main/intake/sample-fixture'
import { copySampleRoll } from '../../main/shell/sample-roll'
import { onlyOperand } from '../command'
import { CommandFailure, UsageError } from '../exit-status'
import type { ExitStatus } from '../exit-status'
import type { ProjectPaths } from '../project-paths'

/** `safelight sample-roll FOLDER`: copies the roll that was made at build time, and says what it was made for. */
export async function runSampleRoll(paths: ProjectPaths, operands: readonly string[]): Promise<ExitStatus> {
  const given = onlyOperand(operands, 'FOLDER')
  const folder = resolve(given)
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new UsageError(`${given} is not empty`)
  if (!existsSync(paths.sampleRoll))
    throw new CommandFailure(
      'the sample roll was not made yet: run "npm start" or "node resources/setup/sample-roll.mjs"',
    )
  if (existsSync(folder)) rmdirSync(folder)
  await copySampleRoll(paths.sampleRoll, folder)
  const fixture = await readSampleFixture(folder)
  const circumstances =
    fixture === null
      ? ''
      : ` --as-of ${fixture.asOf} --allowed-on ${fixture.allowedOn} --region ${fixture.region}`
  process.stdout.write(`${folder}\n`)
  process.stderr.write(`Try: safelight audit ${given}${circumstances}\n`)
  return 0
}
