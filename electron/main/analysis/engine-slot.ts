import type { ProblemCode } from '../../../shared/domain/item/problem'
import { parseReadReply } from '../../../shared/ipc/reader-schema'
import type { LookReply, VisionReady } from '../../../shared/ipc/vision'
import { parseLookReply, parseVisionReady } from '../../../shared/ipc/vision-schema'
import type { ReadReply } from '../../../shared/ipc/reader'
import type { EngineOutcome, EngineRequest } from './engine'
import type { EngineProcess } from './engine-process'
import { givenUp, lookGivenUp } from './given-up'

export interface SlotOptions {
  /** Milliseconds that the reader may take for a file of so many bytes. */
  readonly readDeadlineMs: (bytes: number) => number
  /** Milliseconds that vision may take for the frames of one item. */
  readonly lookDeadlineMs: number
  /** Milliseconds for a process to load what it needs. */
  readonly startDeadlineMs: number
}

type Attempt =
  | { readonly kind: 'done'; readonly outcome: EngineOutcome }
  | { readonly kind: 'failed'; readonly code: ProblemCode; readonly read: ReadReply | null }

/** One place for an engine process, and the process that is in it now. */
export class EngineSlot {
  vision: VisionReady | null = null
  #process: EngineProcess | null = null
  #job = 0
  #isStopped = false

  constructor(
    readonly spawn: () => EngineProcess,
    readonly options: SlotOptions,
  ) {}

  async analyse(request: EngineRequest): Promise<EngineOutcome> {
    const first = await this.#attempt(request)
    if (first.kind === 'done') return first.outcome
    this.#refuseWhenStopped()
    // A file that used up its time once would do so again; one whose process died may have been its neighbour's victim.
    const last = first.code === 'timed-out' ? first : await this.#attempt(request)
    if (last.kind === 'done') return last.outcome
    this.#refuseWhenStopped()
    return last.read === null ? givenUp(request, last.code) : lookGivenUp(last.read, last.code)
  }

  async stop(): Promise<void> {
    this.#isStopped = true
    await this.#discard()
  }

  #refuseWhenStopped(): void {
    if (this.#isStopped) throw new Error('the engine was stopped')
  }

  async #attempt(request: EngineRequest): Promise<Attempt> {
    const received: { read: ReadReply | null } = { read: null }
    const bytes = request.source.kind === 'bytes' ? request.source.bytes.byteLength : request.source.size
    const deadline = new Deadline()
    try {
      const process = await this.#readyProcess(deadline)
      deadline.set(this.options.readDeadlineMs(bytes))
      this.#job += 1
      const job = this.#job
      const answered = process.run({ ...request, job }, (reply) => {
        const parsed = parseReadReply(reply)
        received.read = parsed?.job === job ? parsed : null
        if (received.read === null) deadline.fail('reader-crashed')
        else deadline.set(this.options.lookDeadlineMs)
      })
      const look = await Promise.race([answered, deadline.missed])
      if (received.read === null) throw new EngineFailure('reader-crashed')
      return { kind: 'done', outcome: outcomeOf(received.read, look, job) }
    } catch (thrown) {
      await this.#discard()
      const isLate = thrown instanceof EngineFailure
      return { kind: 'failed', code: isLate ? thrown.code : crashCode(received.read), read: received.read }
    } finally {
      deadline.clear()
    }
  }

  async #readyProcess(deadline: Deadline): Promise<EngineProcess> {
    this.#process ??= this.spawn()
    deadline.set(this.options.startDeadlineMs)
    const ready = await Promise.race([this.#process.ready, deadline.missed])
    this.vision ??= parseVisionReady(ready)
    return this.#process
  }

  async #discard(): Promise<void> {
    const process = this.#process
    this.#process = null
    await process?.kill()
  }
}

class EngineFailure extends Error {
  constructor(readonly code: ProblemCode) {
    super(code)
  }
}

/** One timer that can be wound again; `missed` rejects when it runs out. */
class Deadline {
  readonly missed: Promise<never>
  #reject: (failure: EngineFailure) => void = () => undefined
  #timer: NodeJS.Timeout | null = null

  constructor() {
    this.missed = new Promise((_resolve, reject) => {
      this.#reject = reject
    })
    this.missed.catch(() => undefined)
  }

  set(ms: number): void {
    this.clear()
    this.#timer = setTimeout(() => {
      this.fail('timed-out')
    }, ms)
  }

  fail(code: ProblemCode): void {
    this.#reject(new EngineFailure(code))
  }

  clear(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
  }
}

const crashCode = (read: ReadReply | null): ProblemCode =>
  read === null ? 'reader-crashed' : 'vision-crashed'

/** Nonsense from vision is treated like its crash. */
function outcomeOf(read: ReadReply, look: unknown, job: number): EngineOutcome {
  if (look === null) return { read, look: null }
  const parsed: LookReply | null = parseLookReply(look)
  if (parsed?.job !== job) throw new EngineFailure('vision-crashed')
  return { read, look: parsed }
}
