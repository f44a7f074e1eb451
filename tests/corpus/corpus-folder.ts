import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/** Folder of the corpus, by `SAFELIGHT_CORPUS` or beside the project; null when it is absent. */
export function corpusFolder(): string | null {
  const folder = resolve(process.env['SAFELIGHT_CORPUS'] ?? '../shared/corpus')
  return existsSync(folder) ? folder : null
}

/** Says plainly that nothing was checked, and fails: a gate that finds no corpus has not passed. */
export function requireCorpus(): string {
  const folder = corpusFolder()
  if (folder !== null) return folder
  console.error('The corpus is absent: set SAFELIGHT_CORPUS to its folder. Nothing was checked.')
  process.exit(2)
}
