import { constants } from 'node:fs'
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

import { CommandFailure } from './exit-status'

/** Writes a result whole or not at all; throws a `CommandFailure` that says why it could not. */
export async function writeResult(file: string, text: string | Uint8Array): Promise<void> {
  const partial = `${file}.${String(process.pid)}.part`
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(partial, text)
    await rename(partial, file)
  } catch (thrown) {
    await rm(partial, { force: true }).catch(() => undefined)
    throw notWritten(file, thrown)
  }
}

/** Says before a long audit, not after it, that its result has nowhere to go. */
export async function refuseUnwritable(targets: readonly (string | null)[]): Promise<void> {
  for (const target of targets) {
    if (target === null) continue
    const folder = await nearestFolder(dirname(resolve(target)))
    await access(folder, constants.W_OK).catch((thrown: unknown) => {
      throw notWritten(target, thrown)
    })
  }
}

async function nearestFolder(path: string): Promise<string> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  )
  return isThere || dirname(path) === path ? path : nearestFolder(dirname(path))
}

function notWritten(file: string, thrown: unknown): unknown {
  const code = (thrown as NodeJS.ErrnoException).code
  const why = code === undefined ? undefined : refusals[code]
  return why === undefined ? thrown : new CommandFailure(`${file} cannot be written: ${why}`)
}

const refusals: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EISDIR: 'there is a folder of this name',
  ENOTEMPTY: 'there is a folder of this name',
  ENOTDIR: 'a file stands where a folder should be',
  EEXIST: 'a file stands where a folder should be',
  ENOENT: 'its folder cannot be made',
  ENAMETOOLONG: 'the name is too long',
}

export const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
