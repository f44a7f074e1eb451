import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

import type { PackId } from '../../../shared/domain/item/ids'
import { faultInWords, loadPack } from '../../../shared/domain/policy/load-pack'
import type { PolicyPack } from '../../../shared/domain/policy/pack'
import type { PackSummary } from '../../../shared/ipc/auditor'
import { WireError } from '../../../shared/ipc/wire'
import { sha256 } from '../ledger/seal'
import { summaryOf } from './pack-summary'

export interface KnownPack {
  readonly pack: PolicyPack
  /** SHA-256 of its text, which the ledger records. */
  readonly hash: string
  readonly text: string
  readonly isOwn: boolean
}

/** The packs that ship, those that the user added, and those files that are none. */
export interface Packs {
  /** Throws `not-found` or `pack-invalid`. */
  readonly get: (id: PackId) => KnownPack
  readonly list: () => readonly PackSummary[]
  /** Makes a pack of the user's known, in the place of an earlier one of its id. */
  readonly add: (own: KnownPack) => void
  readonly drop: (id: PackId) => void
}

const schemaFile = 'pack.schema.json'

/** Reads every pack once; a later folder's pack replaces an earlier one's of the same id, and one that ships any of the user's. */
export function readPacks(folders: readonly string[], ownTexts: readonly string[]): Packs {
  const known = new Map<PackId, KnownPack>()
  const faults: string[] = []
  for (const text of ownTexts) {
    const loaded = loadPack(text)
    if (loaded.ok) known.set(loaded.pack.id, ownPack(loaded.pack, text))
    else faults.push(...loaded.faults.map(faultInWords))
  }
  for (const file of folders.flatMap(jsonFilesIn)) {
    const text = readFileSync(file, 'utf8')
    const loaded = loadPack(text)
    if (loaded.ok) known.set(loaded.pack.id, { ...hashed(loaded.pack, text), isOwn: false })
    else faults.push(`${basename(file)}: ${loaded.faults.map(faultInWords).join('; ')}`)
  }
  return {
    get: (id) => {
      const found = known.get(id)
      if (found !== undefined) return found
      if (faults.length === 0) throw new WireError({ code: 'not-found', detail: id })
      throw new WireError({ code: 'pack-invalid', detail: [id, ...faults].join('\n') })
    },
    list: () => [...known.values()].map(summaryOf).sort((one, other) => (one.id < other.id ? -1 : 1)),
    add: (own) => {
      known.set(own.pack.id, own)
    },
    drop: (id) => {
      known.delete(id)
    },
  }
}

export const ownPack = (pack: PolicyPack, text: string): KnownPack => ({ ...hashed(pack, text), isOwn: true })

const hashed = (pack: PolicyPack, text: string): Omit<KnownPack, 'isOwn'> => ({
  pack,
  text,
  hash: Buffer.from(sha256(Buffer.from(text))).toString('hex'),
})

const jsonFilesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.json') && basename(name) !== schemaFile)
        .sort()
        .map((name) => join(folder, name))
    : []
