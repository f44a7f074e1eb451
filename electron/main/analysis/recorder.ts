import type { RollId } from '../../../shared/domain/item/ids'
import type { AuditorContract } from '../../../shared/ipc/auditor'
import type { Analysed, Sighting } from '../../../shared/ipc/auditor-feed'
import { WireError } from '../../../shared/ipc/wire'
import type { Client } from '../../../shared/ipc/wire'

const mostItems = 64
const mostBytes = 4 * 1_024 * 1_024
const mostDelayMs = 250
const retryMs = 2_000

type Feed = Pick<Client<AuditorContract>, 'recordSightings' | 'recordAnalysed'>

/**
 * Gathers what was found and what was made of it, and hands it to the auditor in batches, sightings first: facts without a
 * sighting have no item, a sighting without facts is simply analysed at the next start.
 */
export class Recorder {
  /** By path; null for a path that is gone. */
  #paths = new Map<RollId, Map<string, Sighting | null>>()
  #analysed: Analysed[] = []
  #items = 0
  #bytes = 0
  #timer: NodeJS.Timeout | null = null
  #writing: Promise<void> = Promise.resolve()
  #writes = 0

  constructor(
    readonly auditor: Feed,
    /** The auditor refused a batch, which is kept and tried again; null once it took it. */
    readonly onTrouble: (error: unknown) => void,
  ) {}

  record(roll: RollId, seen: readonly Sighting[], gone: readonly string[]): void {
    const paths = this.#paths.get(roll) ?? new Map<string, Sighting | null>()
    this.#paths.set(roll, paths)
    for (const path of gone) paths.set(path, null)
    for (const sighting of seen) paths.set(sighting.path, sighting)
    this.#grow(seen.length + gone.length, 0)
  }

  recordAnalysed(analysed: Analysed): void {
    this.#analysed.push(analysed)
    this.#grow(1, analysed.thumbnail?.byteLength ?? 0)
  }

  /** Resolves once there is room for more: work never runs far ahead of what is written. */
  async room(): Promise<void> {
    if (this.#writes > 1) await this.#writing
  }

  /** Resolves once everything handed in so far is durable. */
  flush(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    if (this.#items > 0) this.#write()
    return this.#writing
  }

  isEmpty(): boolean {
    return this.#items === 0 && this.#writes === 0
  }

  #grow(items: number, bytes: number): void {
    this.#items += items
    this.#bytes += bytes
    if (this.#items >= mostItems || this.#bytes >= mostBytes) void this.flush()
    else this.#timer ??= setTimeout(() => void this.flush(), mostDelayMs)
  }

  #write(): void {
    const batch = { paths: this.#paths, analysed: this.#analysed }
    this.#paths = new Map()
    this.#analysed = []
    this.#items = 0
    this.#bytes = 0
    this.#writes += 1
    this.#writing = this.#writing
      .then(() => this.#send(batch))
      .finally(() => {
        this.#writes -= 1
      })
  }

  async #send(batch: {
    readonly paths: ReadonlyMap<RollId, ReadonlyMap<string, Sighting | null>>
    readonly analysed: readonly Analysed[]
  }): Promise<void> {
    for (;;) {
      try {
        for (const [roll, paths] of batch.paths) await this.auditor.recordSightings(sightingsOf(roll, paths))
        if (batch.analysed.length > 0) await this.#sendAnalysed(batch.analysed)
        return
      } catch (error) {
        this.onTrouble(error)
        await new Promise((resolve) => setTimeout(resolve, retryMs))
      }
    }
  }

  /** An item that was forgotten meanwhile must not hold up its neighbours. */
  async #sendAnalysed(analysed: readonly Analysed[]): Promise<void> {
    try {
      await this.auditor.recordAnalysed({ analysed })
    } catch (error) {
      if (!isNotFound(error)) throw error
      if (analysed.length > 1) for (const one of analysed) await this.#sendAnalysed([one])
    }
  }
}

const isNotFound = (error: unknown): boolean =>
  error instanceof WireError && error.failure.code === 'not-found'

function sightingsOf(roll: RollId, paths: ReadonlyMap<string, Sighting | null>) {
  const seen = [...paths.values()].filter((sighting) => sighting !== null)
  const gone = [...paths].filter(([, sighting]) => sighting === null).map(([path]) => path)
  return { roll, seen, gone }
}
