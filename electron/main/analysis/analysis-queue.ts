import { fileNameOf } from '../../../shared/domain/item/file-name'
import type { RollId } from '../../../shared/domain/item/ids'
import type { Progress } from '../../../shared/ipc/app'
import { modifiedMs } from '../intake/unread-item'
import { lookAtAwaited } from './look-at-awaited'
import { lookingWeight, ProgressMeter, readingWeight } from './progress-meter'
import { readArrival } from './read-arrival'
import type { Workshop } from './read-arrival'
import { guessedDate, WorkList } from './work-list'
import type { Arrival, Awaited } from './work'

export interface QueueRules {
  /** `answer-first` reads metadata of everything before any pixel; `at-once` does both in one go. */
  readonly pace: 'answer-first' | 'at-once'
  readonly wantsPixels: () => boolean
  /** Work waits: paused by the user, or the machine is on battery. */
  readonly isHeld: () => boolean
  readonly onProgress: () => void
}

/**
 * Does the work that rolls bring, newest first, as much at once as the engine is wide. Metadata comes before pixels, so that
 * an answer about the whole roll is there soon and grows sharper.
 */
export class AnalysisQueue {
  readonly #arrivals = new WorkList<Arrival>()
  readonly #awaited = new WorkList<Awaited>()
  readonly #reading = new ProgressMeter()
  readonly #looking = new ProgressMeter()
  #active = 0
  #current: string | null = null
  #isStopped = false
  #failure: unknown = null

  constructor(
    readonly shop: Workshop,
    readonly rules: QueueRules,
  ) {}

  arrive(arrivals: readonly Arrival[]): void {
    this.#arrivals.add(arrivals, ({ file }) => guessedDate(file.path, modifiedMs(file)))
    arrivals.forEach(({ file }) => {
      this.#reading.add(readingWeight(file))
    })
    this.kick()
  }

  await(awaited: readonly Awaited[], newnessOf: (one: Awaited) => number): void {
    this.#awaited.add(awaited, newnessOf)
    awaited.forEach((one) => {
      this.#looking.add(lookingWeight(one))
    })
    this.kick()
  }

  /** Takes up work again, after a pause or when there may be more. */
  kick(): void {
    if (this.rules.isHeld()) {
      this.#reading.pause()
      this.#looking.pause()
    }
    // One more than the engine is wide: its bytes are read while the others are analysed.
    while (this.#active <= this.shop.engine.width && this.#startNext());
    this.rules.onProgress()
  }

  isIdle(): boolean {
    return this.#active === 0 && this.#arrivals.length === 0 && this.#awaited.length === 0
  }

  drop(roll: RollId): void {
    this.#arrivals.keep((one) => one.roll.id !== roll)
    this.#awaited.keep((one) => one.roll.id !== roll)
  }

  dropAwaited(): void {
    this.#awaited.keep(() => false)
    this.#looking.reset()
  }

  /** Starts nothing more; `drained` resolves once what is under way has ended. */
  stop(): void {
    this.#isStopped = true
  }

  async drained(): Promise<void> {
    while (this.#active > 0) await new Promise((resolve) => setTimeout(resolve, 20))
  }

  progress(now: number): Omit<Progress, 'isPaused'> {
    const isReading = this.#arrivals.length > 0 || this.#reading.done < this.#reading.total
    const meter = isReading ? this.#reading : this.#looking
    const stage = this.isIdle() ? 'idle' : isReading ? 'reading' : 'looking'
    return {
      stage,
      done: meter.done,
      total: meter.total,
      secondsLeft: stage === 'idle' ? null : meter.secondsLeft(now),
      current: stage === 'idle' ? null : this.#current,
    }
  }

  #startNext(): boolean {
    if (this.#isStopped || this.rules.isHeld()) return false
    const arrival = this.#arrivals.take()
    if (arrival !== undefined) {
      this.#work(arrival.file, this.#reading, () => this.#read(arrival))
      return true
    }
    const awaited = this.#awaited.take()
    if (awaited !== undefined)
      this.#work(awaited, this.#looking, () => lookAtAwaited(this.shop, awaited, this.rules.wantsPixels()))
    return awaited !== undefined
  }

  #work(
    file: { readonly path: string; readonly bytes: number },
    meter: ProgressMeter,
    act: () => Promise<void>,
  ): void {
    this.#active += 1
    this.#current = fileNameOf(file.path)
    const weight = meter === this.#reading ? readingWeight : lookingWeight
    void this.shop.recorder
      .room()
      .then(act)
      // Only a stopped engine rejects; the file is taken up again at the next start.
      .catch((error: unknown) => {
        if (!this.#isStopped) this.#failure ??= error
      })
      .finally(() => {
        this.#active -= 1
        meter.finish(weight(file), performance.now())
        if (this.isIdle()) this.#becomeIdle()
        this.kick()
      })
  }

  /** What went wrong in our own code, not in a file; null when nothing did. */
  get failure(): unknown {
    return this.#failure
  }

  async #read(arrival: Arrival): Promise<void> {
    const wantsPixels = this.rules.wantsPixels()
    const isAtOnce = this.rules.pace === 'at-once'
    const item = await readArrival(this.shop, arrival, {
      withPixels: wantsPixels && isAtOnce,
      isFinal: isAtOnce || !wantsPixels,
      isPatient: !isAtOnce,
    })
    const { roll, file } = arrival
    if (item === null) return
    this.await([{ roll, item, path: file.path, bytes: file.bytes }], () =>
      guessedDate(file.path, modifiedMs(file)),
    )
  }

  #becomeIdle(): void {
    this.#reading.reset()
    this.#looking.reset()
    void this.shop.recorder.flush()
  }
}
