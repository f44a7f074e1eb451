import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the command line finds what belongs to it. */
export interface ProjectPaths {
  readonly version: string
  readonly auditor: string
  readonly engine: string
  readonly packs: string
  readonly models: string
  readonly sampleRoll: string
  readonly verifier: string
}

/** Finds the project from the built script, which lies beside the built auditor and engine. */
export function projectPaths(scriptAddress: string): ProjectPaths {
  const built = dirname(fileURLToPath(scriptAddress))
  const root = projectAbove(built)
  return {
    version: versionIn(join(root, 'package.json')),
    auditor: join(built, 'auditor.js'),
    engine: join(built, 'cli-engine.js'),
    packs: join(root, 'resources/policies'),
    models: join(root, 'out/models'),
    sampleRoll: join(root, 'out/sample-roll'),
    verifier: join(root, 'resources/verifier/verify.mjs'),
  }
}

function projectAbove(folder: string): string {
  const above = resolve(folder, '..')
  return existsSync(join(folder, 'resources/policies')) || above === folder ? folder : projectAbove(above)
}

function versionIn(packageFile: string): string {
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { readonly version: string }
  return version
}
