import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { UsageError } from './exit-status'

const marker = 'safelight-cli.json'

/**
 * Takes a folder to keep state and keys in, mode 0700, or throws a `UsageError`: only one that is new, empty, or was made by
 * the command line is taken, so the app's own folder never is.
 */
export function takeDataFolder(folder: string): string {
  const path = resolve(folder)
  mkdirSync(path, { recursive: true, mode: 0o700 })
  if (existsSync(join(path, marker))) return path
  if (readdirSync(path).length > 0)
    throw new UsageError(`--data ${folder}: this folder holds something else, perhaps the app's own state`)
  writeFileSync(join(path, marker), '{ "schema": "safelight/cli-data/1" }\n', { mode: 0o600 })
  return path
}

/** The same for a folder that must hold the state of an earlier audit. */
export function existingDataFolder(folder: string | undefined): string {
  if (folder === undefined) throw new UsageError('--data DIR is missing: the folder of an earlier audit')
  if (!existsSync(join(folder, marker)))
    throw new UsageError(
      `--data ${folder}: no audit was kept here (run "audit FOLDER --data ${folder}" first)`,
    )
  return resolve(folder)
}
