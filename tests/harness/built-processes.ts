import { resolve } from 'node:path'

import { build } from 'esbuild'

const root = resolve(import.meta.dirname, '../..')

/** Where the tests' own build of the processes lies: inside the project, so that its packages are found. */
export const builtFolder = resolve(root, '.tsbuild/processes')
export const builtAuditor = resolve(builtFolder, 'auditor.js')
export const builtEngine = resolve(builtFolder, 'cli-engine.js')
export const builtCommandLine = resolve(builtFolder, 'cli.js')

/** Builds worker, engine child and command line as they are in the checkout, for tests that run them for real. */
export async function buildProcesses(...names: readonly ('auditor' | 'cli-engine' | 'cli')[]): Promise<void> {
  const sources = {
    auditor: 'electron/auditor/worker.ts',
    'cli-engine': 'electron/cli/engine-child.ts',
    cli: 'electron/cli/index.ts',
  }
  await build({
    entryPoints: names.map((name) => ({ in: resolve(root, sources[name]), out: name })),
    outdir: builtFolder,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  })
}
