import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

import type { PackId } from '../../../shared/domain/item/ids'
import { faultInWords, loadPack } from '../../../shared/domain/policy/load-pack'
import type { PolicyPack } from '../../../shared/domain/policy/pack'
import type { PackSummary } from '../../../shared/ipc/auditor'
import { WireError } from '../../../shared/ipc/wire'
import { sha256 } from '../ledger/seal'
import { summaryOf } from './pack-summary'

interface KnownPack {
  readonly pack: PolicyPack
  readonly hash: string
  readonly text: string
}

/** The packs of all folders, and those files that are none. */
export interface Packs {
  /** With its file's text and SHA-256, which the ledger records; throws `not-found` or `pack-invalid`. */
  readonly get: (id: PackId) => KnownPack
  readonly list: () => readonly PackSummary[]
}

const schemaFile = 'pack.schema.json'

/** Reads every pack once; a later folder's pack replaces an earlier one's of the same id. */
export function readPacks(folders: readonly string[]): Packs {
  const known = new Map<PackId, KnownPack>()
  const faults: string[] = []
  for (const file of folders.flatMap(jsonFilesIn)) {
    const bytes = readFileSync(file)
    const text = bytes.toString('utf8')
    const loaded = loadPack(text)
    const hash = Buffer.from(sha256(bytes)).toString('hex')
    if (loaded.ok) known.set(loaded.pack.id, { pack: loaded.pack, hash, text })
    else faults.push(`${basename(file)}: ${loaded.faults.map(faultInWords).join('; ')}`)
  }
  return {
    get: (id) => {
      const found = known.get(id)
      if (found !== undefined) return found
      if (faults.length === 0) throw new WireError({ code: 'not-found', detail: id })
      throw new WireError({ code: 'pack-invalid', detail: [id, ...faults].join('\n') })
    },
    list: () =>
      [...known.values()]
        .map(({ pack }) => summaryOf(pack))
        .sort((one, other) => (one.id < other.id ? -1 : 1)),
  }
}

const jsonFilesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.json') && basename(name) !== schemaFile)
        .sort()
        .map((name) => join(folder, name))
    : []
