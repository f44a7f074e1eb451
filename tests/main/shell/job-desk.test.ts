import { describe, expect, it } from 'vitest'

import type { EngineJob } from '../../../electron/main/analysis/engine-process'
import { openJobDesk } from '../../../electron/main/shell/job-desk'
import type { ReadReply, ToReader } from '../../../shared/ipc/reader'
import type { LookRequest } from '../../../shared/ipc/vision'

const openDesk = () => {
  const toReader: ToReader[] = []
  const toVision: LookRequest[] = []
  const desk = openJobDesk({
    toReader: (message) => void toReader.push(message),
    toVision: (message) => void toVision.push(message),
  })
  return { desk, toReader, toVision }
}

const photo = (job: number, bytes = new Uint8Array([1, 2, 3])): EngineJob => ({
  job,
  source: { kind: 'bytes', bytes },
  path: 'a.jpg',
  modifiedMs: 0,
  sidecars: [],
  wantsPixels: true,
})

const reply = (job: number, framesSent: number): ReadReply => ({
  job,
  metadata: {
    mediaKind: 'photo',
    format: 'jpeg',
    width: 1,
    height: 1,
    orientation: null,
    durationSeconds: null,
    taken: null,
    place: null,
    camera: null,
    contentIdentifier: null,
    isScreenshot: false,
    isFavourite: null,
    albums: [],
    captions: [],
  },
  parts: [],
  thumbnail: null,
  framesSent,
  problem: null,
})

const settled = () => new Promise((resolve) => setTimeout(resolve))

describe('the job desk', () => {
  it('is ready once reader and vision both said so, with what vision said', async () => {
    const { desk } = openDesk()
    desk.fromReader({ kind: 'ready' })
    desk.fromVision({ backend: 'wasm', models: [] })
    expect(await desk.ready).toEqual({ backend: 'wasm', models: [] })
  })

  it('hands the read reply over before vision has looked', async () => {
    const { desk, toVision } = openDesk()
    const read: unknown[] = []
    const look = desk.run(photo(7), (message) => void read.push(message))
    desk.fromReader(reply(7, 2))
    expect(read).toEqual([reply(7, 2)])
    expect(toVision).toEqual([{ job: 7, frames: 2 }])
    desk.fromVision({ job: 7, pixels: null })
    expect(await look).toEqual({ job: 7, pixels: null })
  })

  it('does not wait for vision when no frame was sent', async () => {
    const { desk, toVision } = openDesk()
    const look = desk.run(photo(1), () => undefined)
    desk.fromReader(reply(1, 0))
    expect(await look).toBeNull()
    expect(toVision).toEqual([])
  })

  it('hands nonsense over and ends, so that the supervisor can judge it', async () => {
    const { desk } = openDesk()
    const read: unknown[] = []
    const look = desk.run(photo(1), (message) => void read.push(message))
    desk.fromReader({ job: 'one' })
    expect(await look).toBeNull()
    expect(read).toEqual([{ job: 'one' }])
  })

  it('copies a view out of its pool before posting it', () => {
    const { desk, toReader } = openDesk()
    const pool = new Uint8Array(64).fill(9)
    void desk.run(photo(1, pool.subarray(8, 11)), () => undefined)
    const [posted] = toReader
    if (posted === undefined || !('source' in posted) || posted.source.kind !== 'bytes')
      throw new Error('no bytes')
    expect(posted.source.bytes.buffer.byteLength).toBe(3)
  })

  it('serves ranges of the file at hand and null beyond it', async () => {
    const { desk, toReader } = openDesk()
    const read = async (start: number, end: number) => new Uint8Array(end - start).fill(start)
    void desk.run({ ...photo(3), source: { kind: 'ranges', size: 10, read } }, () => undefined)
    desk.fromReader({ kind: 'range', job: 3, start: 4, end: 6 })
    desk.fromReader({ kind: 'range', job: 3, start: 8, end: 60 })
    await settled()
    expect(toReader).toContainEqual({ kind: 'range', job: 3, start: 4, bytes: new Uint8Array([4, 4]) })
    expect(toReader).toContainEqual({ kind: 'range', job: 3, start: 8, bytes: null })
  })

  it('never serves a range of anything but the job at hand', async () => {
    const { desk, toReader } = openDesk()
    const read = async () => new Uint8Array(2)
    void desk.run({ ...photo(3), source: { kind: 'ranges', size: 10, read } }, () => undefined)
    desk.fromReader({ kind: 'range', job: 2, start: 0, end: 2 })
    await settled()
    expect(toReader.slice(1)).toEqual([{ kind: 'range', job: 2, start: 0, bytes: null }])
  })

  it('rejects what waits and what comes later once a process is gone', async () => {
    const { desk } = openDesk()
    const waiting = desk.run(photo(1), () => undefined)
    desk.close('reader: crashed')
    await expect(waiting).rejects.toThrow('reader: crashed')
    await expect(desk.run(photo(2), () => undefined)).rejects.toThrow('reader: crashed')
    await expect(desk.ready).rejects.toThrow('reader: crashed')
  })
})
