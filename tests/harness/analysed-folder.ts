import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { build } from 'esbuild'

import { createNodeEngine } from '../../electron/main/analysis/node-engine'
import { readSampleFixture } from '../../electron/main/intake/sample-fixture'
import type { Facts } from '../../shared/domain/item/facts'
import type { ItemId } from '../../shared/domain/item/ids'
import { keptAnalyses } from './kept-analyses'
import type { AnalysedFileName, Analysis } from './kept-analyses'
import { failWhenTried } from './no-way-out'

/** One file of a folder after the real reader and vision have seen it. */
export interface AnalysedFile {
  readonly id: ItemId
  /** Relative to the folder. */
  readonly path: string
  readonly facts: Facts
  readonly descriptors: readonly Float32Array[]
}

const project = resolve(import.meta.dirname, '../..')
const mebibyte = 1_024 * 1_024

/**
 * Reads and looks at each file of a folder with the command line's own engine; dot files are left out. In path order. What an
 * earlier run of the same engine saw is taken from there; progress goes to stderr.
 */
export async function analyseFolder(folder: string, width: number): Promise<readonly AnalysedFile[]> {
  const fixture = await readSampleFixture(folder)
  const script = await bundledEngine()
  const kept = keptAnalyses(script)
  const engine = createNodeEngine({
    script,
    width,
    modelsFolder: join(project, 'out/models'),
    mostMemoryBytes: 3_000 * mebibyte,
    onNetworkTried: failWhenTried,
  })
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
  const found: AnalysedFile[] = []
  const next = paths[Symbol.iterator]()
  const analyseRest = async (): Promise<void> => {
    for (const path of next) {
      const bytes = new Uint8Array(readFileSync(join(folder, path)))
      const id = createHash('sha256').update(bytes).digest('hex') as ItemId
      const file = { id, path, modifiedMs: statSync(join(folder, path)).mtimeMs }
      const before = kept.find(file)
      const { facts, descriptors } = before ?? (await analysisOf(engine, bytes, file))
      if (before === null) {
        kept.keep(file, { facts, descriptors })
        process.stderr.write(`looked at ${String(found.length + 1)} of ${String(paths.length)}: ${path}\n`)
      }
      found.push({ id, path, facts: { ...facts, assigned: fixture?.assigned[id] ?? null }, descriptors })
    }
  }
  await Promise.all(Array.from({ length: width }, analyseRest))
  await engine.stop()
  return found.sort((one, other) => (one.path < other.path ? -1 : 1))
}

async function analysisOf(
  engine: ReturnType<typeof createNodeEngine>,
  bytes: Uint8Array,
  { path, modifiedMs }: AnalysedFileName,
): Promise<Analysis> {
  const { read, look } = await engine.analyse({
    source: { kind: 'bytes', bytes },
    path,
    modifiedMs,
    sidecars: [],
    wantsPixels: true,
  })
  return {
    facts: {
      bytes: bytes.length,
      metadata: read.metadata,
      pixels: look?.pixels ?? null,
      parts: read.parts,
      problem: read.problem ?? look?.problem ?? null,
    },
    descriptors: look?.descriptors ?? [],
  }
}

/** The engine's child process, bundled as the build does it. */
async function bundledEngine(): Promise<string> {
  const outfile = join(project, 'out/test/engine-child.mjs')
  mkdirSync(join(project, 'out/test'), { recursive: true })
  await build({
    entryPoints: [join(project, 'electron/cli/engine-child.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    external: ['sharp', 'libheif-js', 'exifr', 'mediabunny', 'utif2', 'fflate'],
    alias: {
      '@tensorflow/tfjs': join(project, 'electron/vision/nets/tfjs.ts'),
      'node-fetch': join(project, 'electron/vision/nets/no-fetch.ts'),
    },
    banner: {
      js: "import{createRequire as makeRequire}from'node:module';import{dirname as folderOf}from'node:path';import{fileURLToPath as pathOf}from'node:url';const require=makeRequire(import.meta.url),__filename=pathOf(import.meta.url),__dirname=folderOf(__filename);",
    },
  })
  return outfile
}
