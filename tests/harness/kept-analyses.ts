import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Facts } from '../../shared/domain/item/facts'
import type { ItemId } from '../../shared/domain/item/ids'

/** What the engine said of one file. */
export interface Analysis {
  readonly facts: Omit<Facts, 'assigned'>
  readonly descriptors: readonly Float32Array[]
}

/** Analyses of earlier runs, so that only files and code that changed cost time. */
export interface KeptAnalyses {
  readonly find: (file: AnalysedFileName) => Analysis | null
  readonly keep: (file: AnalysedFileName, analysis: Analysis) => void
}

/** A name tells times and kinds too, so the same bytes under another name are analysed anew. */
export interface AnalysedFileName {
  readonly id: ItemId
  readonly path: string
  readonly modifiedMs: number
}

/** In the system's folder for passing things, by the bytes of the engine that made them: another engine starts from nothing. */
export function keptAnalyses(engineScript: string): KeptAnalyses {
  const engine = createHash('sha256').update(readFileSync(engineScript)).digest('hex').slice(0, 16)
  const folder = join(tmpdir(), 'safelight-analyses', engine)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const placeOf = ({ id, path, modifiedMs }: AnalysedFileName): string => {
    const name = createHash('sha256').update(`${id}\n${path}\n${String(modifiedMs)}`)
    return join(folder, `${name.digest('hex')}.json`)
  }
  return {
    find: (file) => {
      const place = placeOf(file)
      if (!existsSync(place)) return null
      const { facts, descriptors } = JSON.parse(readFileSync(place, 'utf8')) as Written
      return { facts, descriptors: descriptors.map((numbers) => Float32Array.from(numbers)) }
    },
    keep: (file, { facts, descriptors }) => {
      const written: Written = { facts, descriptors: descriptors.map((numbers) => [...numbers]) }
      const place = placeOf(file)
      // Named last: a run that is stopped must not leave half an answer.
      writeFileSync(`${place}.part`, JSON.stringify(written), { mode: 0o600 })
      renameSync(`${place}.part`, place)
    },
  }
}

interface Written {
  readonly facts: Analysis['facts']
  readonly descriptors: readonly (readonly number[])[]
}
