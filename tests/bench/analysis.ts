import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'

import { requireCorpus } from '../corpus/corpus-folder'
import { readCsv } from '../corpus/vision/csv'
import type { BenchAnswer, BenchTask, Spent } from './analysis-child'

// Photos per second of our pipeline and of the straightforward one (face-api's own calls with the SSD at 1,024 pixels, then the object net),
// on the same photos, one WASM worker a core, by turns in small batches so that a busy machine slows both alike. `--photos N`.

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

const workers = await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, startWorker))
const ours = { seconds: 0, answers: new Map<string, BenchAnswer>() }
const plain = { seconds: 0, answers: new Map<string, BenchAnswer>() }
for (let start = 0; start < photos.length; start += batchSize) {
  const batch = photos.slice(start, start + batchSize)
  await runBatch('straightforward', batch, plain)
  await runBatch('ours', batch, ours)
}
for (const worker of workers) worker.disconnect()

describe('straightforward', plain)
describe('ours', ours)
for (const by of ['processor', 'clock'] as const) {
  const rate = looked(plain, by) / looked(ours, by)
  console.log(`rate by the ${by}, ours against straightforward: ${rate.toFixed(2)} (target 2)`)
}
console.log(`recall of faces: ours ${recall(ours).toFixed(3)}, straightforward ${recall(plain).toFixed(3)}`)

async function startWorker(): Promise<ChildProcess> {
  const worker = fork(join(import.meta.dirname, 'analysis-child.ts'), [resolve('out/models')], {
    execArgv: ['--import', 'tsx'],
    serialization: 'advanced',
  })
  await once(worker, 'message')
  return worker
}

async function runBatch(
  pipeline: BenchTask['pipeline'],
  batch: typeof photos,
  sums: typeof ours,
): Promise<void> {
  const started = performance.now()
  const left = [...batch]
  await Promise.all(
    workers.map(async (worker) => {
      for (let photo = left.shift(); photo !== undefined; photo = left.shift()) {
        worker.send({ path: photo.path, pipeline } satisfies BenchTask)
        const [answer] = (await once(worker, 'message')) as [BenchAnswer]
        sums.answers.set(photo.path, answer)
      }
    }),
  )
  sums.seconds += (performance.now() - started) / 1_000
}

/** Milliseconds spent on decoding and looking; ours is asked for its parts a second time, which does not count. */
function looked(sums: typeof ours, by: keyof Spent): number {
  return [...sums.answers.values()].reduce(
    (sum, { parts }) => sum + (parts['decode']?.[by] ?? 0) + (parts['look']?.[by] ?? 0),
    0,
  )
}

function describe(name: string, sums: typeof ours): void {
  const answers = [...sums.answers.values()]
  const perPhoto = looked(sums, 'clock') / answers.length
  console.log(
    `${name}: ${((1_000 * workers.length) / perPhoto).toFixed(2)} photos per second on ${String(workers.length)} workers`,
  )
  console.log(`${name}: ${((perPhoto * 1_000) / 1_000 / workers.length).toFixed(0)} seconds per 1,000 photos`)
  console.log(
    `${name}: peak memory ${Math.max(...answers.map(({ peakMegabytes }) => peakMegabytes)).toFixed(0)} MB a worker (both pipelines loaded)`,
  )
  const names = [...new Set(answers.flatMap(({ parts }) => Object.keys(parts)))]
  for (const part of names) {
    const mean = (by: keyof Spent): string =>
      (answers.reduce((sum, { parts }) => sum + (parts[part]?.[by] ?? 0), 0) / answers.length).toFixed(0)
    console.log(`${name}: ${part} ${mean('clock')} ms a photo, ${mean('processor')} ms of processor`)
  }
}

function recall(sums: typeof ours): number {
  const wanted = photos.reduce((sum, { least }) => sum + least, 0)
  const found = photos.reduce(
    (sum, { path, least }) => sum + Math.min(least, sums.answers.get(path)?.faces ?? 0),
    0,
  )
  return wanted === 0 ? 1 : found / wanted
}
