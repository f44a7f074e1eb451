import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/**
 * SHA-256 over a source file and all that it imports by relative paths, types aside, without white space and comments: it changes when what
 * they compute may have changed.
 */
export function digestOfSources(entry: string): string {
  const digest = createHash('sha256')
  for (const file of [...reached(entry)].sort())
    digest.update(`${relative(dirname(entry), file)}\n${bare(readFileSync(file, 'utf8'))}\n`)
  return digest.digest('hex')
}

function reached(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file)) return known
  known.add(file)
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/^import (?!type )[^'"]*'(\.[^']+)'/gm))
    reached(join(dirname(file), `${path ?? ''}.ts`), known)
  return known
}

const bare = (source: string): string =>
  source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1')
    .replace(/\s+/g, '')
