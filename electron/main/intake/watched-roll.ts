import type { RollIntake } from './roll-intake'
import type { RootWatch, watchRoot } from './watch'

const debounceMs = 80
const hourMs = 3_600_000
const missingRetryMs = 5_000
/** More hints than this at once: one look at everything is cheaper, and hints are surely being lost. */
const mostHints = 200

export interface RollListener {
  readonly stateChanged: (state: 'scanning' | 'quiet' | 'root-missing') => void
  /** A look at everything found so many changes that no hint had told of. */
  readonly foundUnhinted: (missed: number) => void
  readonly failed: (error: unknown) => void
}

/** Decides when a roll is looked at: at start, on hints, on wake, on errors and hourly; one look at a time. */
export class WatchedRoll {
  readonly #hints = new Set<string>()
  readonly #timers = new Set<NodeJS.Timeout>()
  #wantsAll = false
  #looks = 0
  #running: Promise<void> = Promise.resolve()
  #watch: RootWatch | null = null
  #hourly: NodeJS.Timeout | null = null
  #isStopped = false
  #isMissing = false
  #hasLooked = false

  constructor(
    readonly intake: RollIntake,
    readonly listener: RollListener,
    /** Null: the roll is looked at once and not watched. */
    readonly watch: typeof watchRoot | null,
  ) {}

  /** Starts watching and looks at everything once; resolves when that look is done. */
  async start(): Promise<void> {
    this.#watchAnew()
    if (this.watch !== null) this.#hourly = setInterval(() => void this.lookAtAll(), hourMs)
    await this.lookAtAll()
  }

  /** Resolves when the look is done; a look that is under way is waited for first. */
  lookAtAll(): Promise<void> {
    this.#wantsAll = true
    return this.#enqueue()
  }

  hint(path: string): void {
    if (this.#isStopped) return
    const isFirst = this.#hints.size === 0
    // A name that is no text arrives mangled: its folder is looked at instead.
    this.#hints.add(path.includes('\ufffd') ? path.slice(0, Math.max(0, path.lastIndexOf('/'))) : path)
    if (isFirst) this.#after(debounceMs, () => void this.#enqueue())
  }

  lookAgain(paths: readonly string[], afterMs: number): void {
    this.#after(afterMs, () => {
      paths.forEach((path) => {
        this.#hints.add(path)
      })
      void this.#enqueue()
    })
  }

  /** True when no look is under way or due: everything that is there was handed on. */
  isQuiet(): boolean {
    return this.#timers.size === 0 && this.#looks === 0
  }

  async stop(): Promise<void> {
    this.#isStopped = true
    this.#timers.forEach(clearTimeout)
    this.#timers.clear()
    if (this.#hourly !== null) clearInterval(this.#hourly)
    await this.#watch?.close()
    await this.#running
  }

  #enqueue(): Promise<void> {
    this.#looks += 1
    this.#running = this.#running
      .then(() => this.#look())
      .finally(() => {
        this.#looks -= 1
        if (this.isQuiet() && !this.#isMissing) this.listener.stateChanged('quiet')
      })
    return this.#running
  }

  async #look(): Promise<void> {
    const isFull = this.#wantsAll || this.#hints.size > mostHints || this.#isMissing
    const hints = isFull ? null : [...this.#hints]
    if (this.#isStopped || hints?.length === 0) return
    const hinted = this.#hints.size
    this.#wantsAll = false
    this.#hints.clear()
    // A missing root is tried every few seconds, which is nothing to tell.
    if (!this.#isMissing) this.listener.stateChanged('scanning')
    try {
      const outcome = await this.intake.look(hints)
      if (outcome.kind === 'root-missing') this.#rootIsMissing()
      else this.#rootIsThere(isFull ? outcome.new + outcome.gone - hinted : 0)
    } catch (error) {
      this.listener.failed(error)
    }
  }

  #rootIsMissing(): void {
    this.#isMissing = true
    this.listener.stateChanged('root-missing')
    const retry = setTimeout(() => void this.lookAtAll(), missingRetryMs)
    retry.unref()
  }

  #rootIsThere(unhinted: number): void {
    // What changed while the app was closed or the root away was not missed by the watch.
    if (unhinted > 0 && this.#hasLooked && !this.#isMissing) this.listener.foundUnhinted(unhinted)
    if (this.#isMissing) this.#watchAnew()
    this.#isMissing = false
    this.#hasLooked = true
  }

  /** What was mounted anew has new inodes, which the old watch does not see. */
  #watchAnew(): void {
    void this.#watch?.close()
    if (this.watch === null) return
    this.#watch = this.watch(this.intake.root, {
      hint: (path) => {
        this.hint(path)
      },
      lost: () => void this.lookAtAll(),
    })
  }

  #after(ms: number, act: () => void): void {
    if (this.#isStopped) return
    const timer = setTimeout(() => {
      this.#timers.delete(timer)
      act()
    }, ms)
    this.#timers.add(timer)
  }
}
