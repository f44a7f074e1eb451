import { knownSightings } from './intake/known-sightings'
import { RollIntake } from './intake/roll-intake'
import { readSampleFixture } from './intake/sample-fixture'
import type { SampleFixture } from './intake/sample-fixture'
import { watchRoot } from './intake/watch'
import { WatchedRoll } from './intake/watched-roll'
import type { AnalysisQueue } from './analysis/analysis-queue'
import type { Recorder } from './analysis/recorder'
import type { QueuedRoll } from './analysis/work'
import type { Ports } from './ports'
import type { KeptRoll } from './settings/settings-document'

/** A roll that is being watched, with all that works on it. */
export interface OpenRoll {
  readonly kept: KeptRoll
  readonly queued: QueuedRoll
  readonly watched: WatchedRoll
  readonly fixture: SampleFixture | null
  readonly state: () => 'scanning' | 'quiet' | 'root-missing'
}

export interface RollShop {
  readonly ports: Pick<Ports, 'auditor' | 'pace'>
  readonly queue: AnalysisQueue
  readonly recorder: Recorder
  readonly onState: () => void
}

/** Puts a roll's parts together: what is known of it goes in, its differences go to queue and recorder. Nothing is read yet. */
export async function openRoll(kept: KeptRoll, shop: RollShop): Promise<OpenRoll> {
  const { client } = shop.ports.auditor
  const { id, folder } = kept
  const fixture = await readSampleFixture(folder)
  let state: 'scanning' | 'quiet' | 'root-missing' = 'scanning'
  const note = (event: string, detail: Readonly<Record<string, string | number>>): void => {
    client.note({ event, detail }).catch(() => undefined)
  }
  const intake: RollIntake = new RollIntake(folder, () => knownSightings(client, id), {
    arrive: (files) => {
      shop.queue.arrive(files.map((file) => ({ roll: queued, file })))
    },
    record: (seen, gone) => {
      shop.recorder.record(id, seen, gone)
    },
    lookAgain: (paths, afterMs) => {
      watched.lookAgain(paths, afterMs)
    },
  })
  const queued: QueuedRoll = { id, intake, assignedTo: (item) => fixture?.assigned[item] ?? null }
  const watched = new WatchedRoll(
    intake,
    {
      stateChanged: (next) => {
        if (next === 'root-missing' && state !== next) note('root-missing', { roll: id })
        state = next
        shop.onState()
      },
      foundUnhinted: (missed) => {
        note('gap', { roll: id, missed })
      },
      failed: (error) => {
        process.stderr.write(`a roll could not be looked at: ${String(error)}\n`)
      },
    },
    shop.ports.pace === 'answer-first' ? watchRoot : null,
  )
  return { kept, queued, watched, fixture, state: () => state }
}
