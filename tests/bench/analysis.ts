import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'

import { requireCorpus } from '../corpus/corpus-folder'
import { readCsv } from '../corpus/vision/csv'
import type { PhotoMeasured, Spent } from './analysis/measured-photo'

// Photos per second of our pipeline and of the straightforward one (face-api's own calls with the SSD at 1,024 pixels, then the object net),
// on the same photos, one WASM worker a core and pipeline, by turns in small batches so that a busy machine slows both alike. `--photos N`.

const corpus = requireCorpus()
const at = process.argv.indexOf('--photos')
const count = at < 0 ? 60 : Number(process.argv[at + 1])
const batchSize = 10

const photos = ['faces-count', 'themes', 'objects']
  .flatMap((set) => readCsv(join(corpus, set, 'index.csv')).map((row) => ({ set, row })))
  .filter(({ row }, index, all) => all.findIndex((other) => other.row['sha256'] === row['sha256']) === index)
  // Every n-th, so that each set has its share.
  .filter(
    (_, index, all) =>
      Math.floor((index * count) / all.length) !== Math.floor(((index - 1) * count) / all.length),
  )
  .map(({ set, row }) => ({
    path: join(corpus, set, row['file']!),
    least: set === 'faces-count' ? Number(row['faces_min']) : 0,
  }))

const plain = await startRunner('straightforward')
const ours = await startRunner('ours')
for (let start = 0; start < photos.length; start += batchSize) {
  const batch = photos.slice(start, start + batchSize)
  await runBatch(batch, plain)
  await runBatch(batch, ours)
}
for (const worker of [...plain.workers, ...ours.workers]) worker.disconnect()

describe(plain)
describe(ours)
for (const by of ['processor', 'clock'] as const) {
  const rate = looked(plain, by) / looked(ours, by)
  console.log(
    `rate by the ${by}, everything of ours against its faces and objects: ${rate.toFixed(2)} (target 2)`,
  )
  const alike = (runner: Runner): number => spent(runner, 'faces', by) + spent(runner, 'objects', by)
  console.log(`rate by the ${by}, faces and objects alone: ${(alike(plain) / alike(ours)).toFixed(2)}`)
}
console.log(`recall of faces: ours ${recall(ours).toFixed(3)}, straightforward ${recall(plain).toFixed(3)}`)

interface Runner {
  readonly name: string
  readonly workers: readonly ChildProcess[]
  readonly answers: Map<string, PhotoMeasured>
}

async function startRunner(name: 'straightforward' | 'ours'): Promise<Runner> {
  const count = Math.min(4, availableParallelism())
  const workers = await Promise.all(Array.from({ length: count }, () => startWorker(name)))
  return { name, workers, answers: new Map() }
}

async function startWorker(pipeline: string): Promise<ChildProcess> {
  const file = join(import.meta.dirname, 'analysis/worker.ts')
  const worker = fork(file, [resolve('out/models'), pipeline], {
    execArgv: ['--import', 'tsx'],
    serialization: 'advanced',
  })
  await once(worker, 'message')
  return worker
}

async function runBatch(batch: typeof photos, { workers, answers }: Runner): Promise<void> {
  const left = [...batch]
  await Promise.all(
    workers.map(async (worker) => {
      for (let photo = left.shift(); photo !== undefined; photo = left.shift()) {
        worker.send(photo.path)
        const [measured] = (await once(worker, 'message')) as [PhotoMeasured]
        answers.set(photo.path, measured)
      }
    }),
  )
}

/** Milliseconds spent on decoding and looking; ours is asked for its parts a second time, which does not count. */
function looked(runner: Runner, by: keyof Spent): number {
  return spent(runner, 'decode', by) + spent(runner, 'look', by)
}

function spent({ answers }: Runner, part: string, by: keyof Spent): number {
  return [...answers.values()].reduce((sum, { parts }) => sum + (parts[part]?.[by] ?? 0), 0)
}

function describe(runner: Runner): void {
  const { name, workers } = runner
  const answers = [...runner.answers.values()]
  const perPhoto = looked(runner, 'clock') / answers.length
  console.log(
    `${name}: ${((1_000 * workers.length) / perPhoto).toFixed(2)} photos per second on ${String(workers.length)} workers`,
  )
  console.log(`${name}: ${(perPhoto / workers.length).toFixed(0)} seconds per 1,000 photos`)
  console.log(
    `${name}: peak memory ${Math.max(...answers.map(({ peakMegabytes }) => peakMegabytes)).toFixed(0)} MB a worker`,
  )
  const names = [...new Set(answers.flatMap(({ parts }) => Object.keys(parts)))]
  for (const part of names) {
    const mean = (by: keyof Spent): string => (spent(runner, part, by) / answers.length).toFixed(0)
    console.log(`${name}: ${part} ${mean('clock')} ms a photo, ${mean('processor')} ms of processor`)
  }
}

function recall({ answers }: Runner): number {
  const wanted = photos.reduce((sum, { least }) => sum + least, 0)
  const found = photos.reduce(
    (sum, { path, least }) => sum + Math.min(least, answers.get(path)?.faces ?? 0),
    0,
  )
  return wanted === 0 ? 1 : found / wanted
}
