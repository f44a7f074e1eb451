import { basename, join } from 'node:path'

import { build } from 'esbuild'

import { builtFolder } from '../harness/built-processes'

/** Builds a script of these tests, with the auditor in it, into one file that plain Node starts soon; gives its path. */
export async function buildChildScript(source: string): Promise<string> {
  const outfile = join(builtFolder, `${basename(source, '.ts')}.mjs`)
  await build({
    entryPoints: [source],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    // The fixtures find the packs beside their own source.
    define: { 'import.meta.dirname': JSON.stringify(import.meta.dirname) },
    logLevel: 'error',
  })
  return outfile
}
