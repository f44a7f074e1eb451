import { describe, expect, test } from 'vitest'

import type { EngineRequest } from '../../../electron/main/analysis/engine'
import type { EngineJob, EngineProcess } from '../../../electron/main/analysis/engine-process'
import { superviseEngine } from '../../../electron/main/analysis/supervised-engine'
import { unseenMetadata } from '../../../electron/main/analysis/unseen-metadata'

const request = (path: string): EngineRequest => ({
  source: { kind: 'bytes', bytes: Buffer.from(path) },
  path,
  modifiedMs: Date.parse('2025-06-01T10:00:00Z'),
  sidecars: [],
  wantsPixels: true,
})

const readReply = (job: EngineJob) => ({
  job: job.job,
  metadata: unseenMetadata({ path: job.path, modifiedMs: job.modifiedMs }, 'photo', 'jpeg'),
  parts: [],
  thumbnail: null,
  framesSent: 1,
  problem: null,
})

type Behaviour = (job: EngineJob, onRead: (reply: unknown) => void) => Promise<unknown>

/** Processes that behave by the name of their file, and a count of how many were started and ended. */
function supervised(behave: Behaviour, deadlines = { read: 5_000, look: 5_000 }) {
  const counts = { started: 0, ended: 0 }
  const spawn = (): EngineProcess => {
    counts.started += 1
    return {
      ready: Promise.resolve(null),
      run: behave,
      kill: () => {
        counts.ended += 1
        return Promise.resolve()
      },
    }
  }
  const engine = superviseEngine(spawn, {
    width: 2,
    isConfined: false,
    readDeadlineMs: () => deadlines.read,
    lookDeadlineMs: deadlines.look,
    startDeadlineMs: 5_000,
  })
  return { engine, counts }
}

const wellBehaved: Behaviour = (job, onRead) => {
  onRead(readReply(job))
  return Promise.resolve(null)
}

describe('the supervised engine', () => {
  test('a file whose process dies once is read by a fresh one', async () => {
    let deaths = 0
    const { engine, counts } = supervised((job, onRead) => {
      deaths += 1
      return deaths === 1 ? Promise.reject(new Error('died')) : wellBehaved(job, onRead)
    })
    const outcome = await engine.analyse(request('a.jpg'))
    expect(outcome.read.problem).toBeNull()
    expect(counts).toEqual({ started: 2, ended: 1 })
  })

  test('a file that kills every process is given up after two, and its neighbours are fine', async () => {
    const { engine, counts } = supervised((job, onRead) =>
      job.path === 'bad.jpg' ? Promise.reject(new Error('died')) : wellBehaved(job, onRead),
    )
    const paths = ['a.jpg', 'bad.jpg', 'b.jpg', 'c.jpg', 'd.jpg']
    const outcomes = await Promise.all(paths.map((path) => engine.analyse(request(path))))
    expect(outcomes.map((outcome) => outcome.read.problem?.code ?? null)).toEqual([
      null,
      'reader-crashed',
      null,
      null,
      null,
    ])
    expect(counts.ended).toBe(2)
  })

  test('a file that takes too long ends in time, and is not tried again', async () => {
    const { engine, counts } = supervised(() => new Promise(() => undefined), { read: 30, look: 30 })
    const outcome = await engine.analyse(request('IMG_20250601_120000.jpg'))
    expect(outcome.read.problem?.code).toBe('timed-out')
    expect(outcome.read.metadata.taken?.local).toBe('2025-06-01T12:00:00')
    expect(counts).toEqual({ started: 1, ended: 1 })
  })

  test('a reader that talks nonsense is not believed', async () => {
    const { engine } = supervised((_job, onRead) => {
      onRead({ metadata: { mediaKind: 'safe' } })
      return Promise.resolve(null)
    })
    expect((await engine.analyse(request('a.jpg'))).read.problem?.code).toBe('reader-crashed')
  })

  test('a reply for another job is not taken for this one', async () => {
    const { engine } = supervised((job, onRead) => {
      onRead({ ...readReply(job), job: job.job + 1 })
      return Promise.resolve(null)
    })
    expect((await engine.analyse(request('a.jpg'))).read.problem?.code).toBe('reader-crashed')
  })

  test('what was read stays when looking at the picture fails', async () => {
    const { engine } = supervised((job, onRead) => {
      onRead(readReply(job))
      return Promise.reject(new Error('vision died'))
    })
    const { read, look } = await engine.analyse(request('a.jpg'))
    expect(read).toMatchObject({ metadata: { format: 'jpeg' }, problem: null })
    expect(look).toMatchObject({ pixels: null, problem: { code: 'vision-crashed' } })
  })

  test('a stopped engine rejects instead of giving a file up', async () => {
    const { engine } = supervised(wellBehaved)
    await engine.stop()
    await expect(engine.analyse(request('a.jpg'))).rejects.toThrow('stopped')
  })
})
