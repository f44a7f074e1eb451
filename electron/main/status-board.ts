import type { AnalysisQueue } from './analysis/analysis-queue'
import type { AppStatus, Progress } from '../../shared/ipc/app'
import type { OpenRolls } from './open-rolls'
import type { Ports, Unlisten } from './ports'

const announceEveryMs = 250

export interface StatusSources {
  readonly ports: Ports
  readonly rolls: OpenRolls
  readonly queue: AnalysisQueue
  readonly isHeld: () => boolean
}

/** Tells what the app is doing, at most four times a second. */
export class StatusBoard {
  readonly #listeners = new Set<(status: AppStatus) => void>()
  #timer: NodeJS.Timeout | null = null

  constructor(readonly sources: StatusSources) {}

  status(): AppStatus {
    const { ports, rolls } = this.sources
    return {
      version: ports.version,
      rolls: rolls.list(),
      progress: this.#progress(),
      blockedAttempts: ports.blockedAttempts(),
      isConfined: ports.engine.isConfined,
      backend: ports.engine.vision()?.backend ?? null,
      dataFolder: ports.dataFolder ?? '',
      wasRecovered: ports.wasRecovered,
    }
  }

  onStatus(listener: (status: AppStatus) => void): Unlisten {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  changed(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null
      const status = this.status()
      for (const listener of this.#listeners) listener(status)
    }, announceEveryMs)
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#listeners.clear()
  }

  #progress(): Progress {
    const { queue, rolls, isHeld } = this.sources
    const progress = queue.progress(performance.now())
    const isScanning = progress.stage === 'idle' && !rolls.isQuiet()
    return { ...progress, stage: isScanning ? 'scanning' : progress.stage, isPaused: isHeld() }
  }
}
