import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** The auditor's files in the data folder. */
export interface StoreFiles {
  readonly database: string
  readonly thumbnails: string
  readonly checkpoints: string
  readonly backup: string
  readonly people: string
}

export function storeFilesIn(folder: string): StoreFiles {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return {
    database: join(folder, 'audit.sqlite'),
    thumbnails: join(folder, 'thumbnails.sqlite'),
    checkpoints: join(folder, 'checkpoints.log'),
    backup: join(folder, 'consent-and-rules.backup'),
    people: join(folder, 'people.backup'),
  }
}
