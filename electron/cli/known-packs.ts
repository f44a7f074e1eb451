import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'

import { isPackId } from '../../shared/domain/item/ids'
import type { PackId } from '../../shared/domain/item/ids'
import { newestPack } from '../../shared/domain/policy/choose-pack'
import { faultInWords, loadPack } from '../../shared/domain/policy/load-pack'
import type { PackFault } from '../../shared/domain/policy/load-pack'
import type { PolicyPack } from '../../shared/domain/policy/pack'
import { readPackFile } from '../main/settings/pack-file'
import { CommandFailure, UsageError } from './exit-status'

/** The feature that is audited when no policy is named; others are there to compare with. */
const defaultOwner = 'meta-facebook/'

/** Every pack that is shipped, by id. */
export async function knownPacks(folder: string): Promise<readonly PolicyPack[]> {
  const names = (await readdir(folder, { recursive: true }))
    .filter((name) => name.endsWith('.json') && basename(name) !== 'pack.schema.json')
    .sort()
  const loaded = await Promise.all(
    names.map(async (name) => loadPack(await readFile(join(folder, name), 'utf8'))),
  )
  return loaded.flatMap((one) => (one.ok ? [one.pack] : []))
}

/** A pack to audit under, with the text of its file where it is none that ships. */
export interface AskedPack {
  readonly pack: PolicyPack
  readonly ownText: string | null
}

/** The pack that `--policy` names, by its id or by a file of the user's own; without it, the newest for the region. */
export async function askedPack(
  folder: string,
  name: string | null,
  region: string | null,
): Promise<AskedPack> {
  if (name !== null && isPackFile(name)) return packInFile(name)
  if (name !== null && !isPackId(name))
    throw new UsageError(`--policy ${name}: no policy has such an id (see "policies")`)
  return { pack: packFor(await knownPacks(folder), name, region), ownText: null }
}

/** True for what names a pack by its file. */
export const isPackFile = (text: string): boolean => text.endsWith('.json')

/** A pack of the user's own; throws a `CommandFailure` that names each fault by its clause and line. */
export async function packInFile(file: string): Promise<AskedPack> {
  const read = await readPackFile(file)
  if (!read.ok)
    throw new UsageError(
      read.code === 'not-found'
        ? `${file}: there is no such policy file`
        : `${file} is too large for a policy`,
    )
  const loaded = loadPack(read.text)
  if (!loaded.ok) throw faulty(file, loaded.faults)
  return { pack: loaded.pack, ownText: read.text }
}

export const faulty = (file: string, faults: readonly PackFault[]): CommandFailure =>
  new CommandFailure([`${file} is no policy:`, ...faults.map(faultInWords)].join('\n  '))

/** The pack of this id, or for null the newest cloud pack that is on in the region. */
function packFor(packs: readonly PolicyPack[], id: PackId | null, region: string | null): PolicyPack {
  const candidates = packs.filter((pack) => pack.id.startsWith(defaultOwner) && pack.switch === 'cloud')
  const pack = id === null ? newestPack(candidates, region) : (packs.find((one) => one.id === id) ?? null)
  if (pack === null) throw new UsageError(`there is no policy ${id ?? ''} (see "safelight policies")`)
  return pack
}
