import { parseRangeRequest, parseReadReply } from '../../../shared/ipc/reader-schema'
import type { RangeReply, RangeRequest, ReadRequest, ToReader } from '../../../shared/ipc/reader'
import type { LookRequest } from '../../../shared/ipc/vision'
import type { EngineJob, EngineProcess } from '../analysis/engine-process'

/** Sees one job through: bytes to the reader, its ranges, its reply, then vision's. Knows nothing of how they are reached. */
export interface JobDesk extends Pick<EngineProcess, 'ready' | 'run'> {
  readonly fromReader: (message: unknown) => void
  readonly fromVision: (message: unknown) => void
  /** Reader or vision ended: whatever still waits is rejected. */
  readonly close: (reason: string) => void
}

export interface DeskPosts {
  readonly toReader: (message: ToReader) => void
  readonly toVision: (message: LookRequest) => void
}

interface Settle {
  readonly resolve: (value: unknown) => void
  readonly reject: (reason: Error) => void
}

interface Current extends Settle {
  readonly job: EngineJob
  readonly onRead: (reply: unknown) => void
}

export function openJobDesk(posts: DeskPosts): JobDesk {
  const [readerReady, reader] = deferred()
  const [visionReady, vision] = deferred()
  const ready = Promise.all([visionReady, readerReady]).then(([said]) => said)
  // Nobody may be waiting yet when a process fails to start; whoever asks later still sees the rejection.
  ready.catch(() => undefined)
  let current: Current | null = null
  let closed: Error | null = null

  const finish = (): Current | null => {
    const finished = current
    current = null
    return finished
  }

  return {
    ready,
    run: (job, onRead) =>
      new Promise((resolve, reject) => {
        const hindrance = closed ?? (current === null ? null : new Error('one job at a time'))
        if (hindrance !== null) {
          reject(hindrance)
          return
        }
        current = { job, onRead, resolve, reject }
        posts.toReader(readRequest(job))
      }),
    fromReader: (message) => {
      if (isReady(message)) reader.resolve(null)
      if (isReady(message) || current === null) return
      const range = parseRangeRequest(message)
      if (range !== null) return void answerRange(current.job, range).then(posts.toReader)
      current.onRead(message)
      const reply = parseReadReply(message)
      if (reply === null || reply.framesSent === 0) return finish()?.resolve(null)
      posts.toVision({ job: current.job.job, frames: reply.framesSent })
    },
    fromVision: (message) => {
      if (isReply(message)) finish()?.resolve(message)
      else vision.resolve(message)
    },
    close: (reason) => {
      closed ??= new Error(reason)
      reader.reject(closed)
      vision.reject(closed)
      finish()?.reject(closed)
    },
  }
}

function deferred(): readonly [Promise<unknown>, Settle] {
  let settle: Settle | undefined
  const promise = new Promise<unknown>((resolve, reject) => {
    settle = { resolve, reject }
  })
  if (settle === undefined) throw new Error('a promise runs its executor at once')
  return [promise, settle]
}

const hasKey = (message: unknown, key: string): message is object =>
  typeof message === 'object' && message !== null && key in message

const isReady = (message: unknown): boolean =>
  hasKey(message, 'kind') && (message as { readonly kind: unknown }).kind === 'ready'
const isReply = (message: unknown): boolean => hasKey(message, 'job')

function readRequest({
  job,
  source,
  path,
  modifiedMs,
  sidecars,
  wantsPixels,
  redraw,
}: EngineJob): ReadRequest {
  return {
    job,
    source:
      source.kind === 'bytes'
        ? { kind: 'bytes', bytes: exact(source.bytes) }
        : { kind: 'ranges', size: source.size },
    path,
    modifiedMs,
    sidecars: sidecars.map((sidecar) => ({ ...sidecar, bytes: exact(sidecar.bytes) })),
    wantsPixels,
    ...(redraw === undefined ? {} : { redraw }),
  }
}

async function answerRange({ job, source }: EngineJob, range: RangeRequest): Promise<RangeReply> {
  const { start, end } = range
  const isServed = source.kind === 'ranges' && range.job === job && end <= source.size
  const bytes = isServed ? await source.read(start, end).catch(() => null) : null
  return { kind: 'range', job: range.job, start, bytes: bytes === null ? null : exact(bytes) }
}

/** Cloning a view copies the whole buffer behind it, which can be a pool with another file's bytes in it. */
const exact = (bytes: Uint8Array): Uint8Array =>
  bytes.byteLength === bytes.buffer.byteLength && bytes.constructor === Uint8Array
    ? bytes
    : new Uint8Array(bytes)
