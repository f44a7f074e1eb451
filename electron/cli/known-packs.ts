import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'

import type { PackId } from '../../shared/domain/item/ids'
import { newestPack } from '../../shared/domain/policy/choose-pack'
import { loadPack } from '../../shared/domain/policy/load-pack'
import type { PolicyPack } from '../../shared/domain/policy/pack'
import { UsageError } from './exit-status'

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

/** The pack of this id, or for null the newest cloud pack that is on in the region. */
export function packFor(packs: readonly PolicyPack[], id: PackId | null, region: string | null): PolicyPack {
  const candidates = packs.filter((pack) => pack.id.startsWith(defaultOwner) && pack.switch === 'cloud')
  const pack = id === null ? newestPack(candidates, region) : (packs.find((one) => one.id === id) ?? null)
  if (pack === null) throw new UsageError(`there is no policy ${id ?? ''} (see "safelight policies")`)
  return pack
}
