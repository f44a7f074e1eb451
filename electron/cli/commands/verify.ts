import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

import { onlyOperand } from '../command'
import type { Options } from '../command'
import { CommandFailure, UsageError } from '../exit-status'
import type { ExitStatus } from '../exit-status'
import type { ProjectPaths } from '../project-paths'

/**
 * `safelight verify LEDGER|BUNDLE|RECEIPT [--against CHECKPOINT]`: runs the verifier that every bundle carries, so that there is
 * one answer and none of the code that wrote the evidence takes part in it.
 */
export function runVerify(
  paths: ProjectPaths,
  operands: readonly string[],
  { against, key, models }: Options,
): ExitStatus {
  const path = onlyOperand(operands, 'LEDGER, BUNDLE or RECEIPT')
  for (const given of [path, against])
    if (given !== undefined && !existsSync(given)) throw new UsageError(`${given} cannot be read`)
  const options = Object.entries({ against, key, models }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, value],
  )
  return verdictOn(paths, [path, ...options])
}

/** What the bundles' own verifier says, printed as it says it. */
export function verdictOn(paths: Pick<ProjectPaths, 'verifier'>, words: readonly string[]): ExitStatus {
  const { status, error } = spawnSync(process.execPath, [paths.verifier, ...words], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (error !== undefined) throw new CommandFailure(`the verifier could not be run: ${error.message}`)
  return status === 0 || status === 2 ? status : 3
}
