import { AnalysisQueue } from './analysis/analysis-queue'
import { ItemHistory } from './analysis/item-history'
import { Recorder } from './analysis/recorder'
import { openCopies } from './export/redact/copies'
import { OpenRolls } from './open-rolls'
import type { Ports } from './ports'
import type { Services } from './services'
import { openSettings } from './settings/settings-store'
import { openWalkthrough } from './settings/walkthrough-store'
import { StatusBoard } from './status-board'

const stopPatienceMs = 3_000

/** Builds every service from ports. Rolls that are kept are opened; their first looks go on after this has resolved. */
export async function compose(ports: Ports): Promise<Services> {
  const settings = await openSettings(ports.dataFolder)
  const walkthrough = await openWalkthrough(ports.dataFolder)
  let isPaused = false
  let trouble: unknown = null
  const isHeld = (): boolean => isPaused || (settings.get().onlyOnMains && !ports.isOnMains())
  const wantsPixels = (): boolean => !settings.get().metadataOnly
  const recorder = new Recorder(ports.auditor.client, (error) => {
    trouble = error
    process.stderr.write(`a batch could not be recorded and is tried again: ${String(error)}\n`)
  })
  const history = new ItemHistory()
  const queue = new AnalysisQueue(
    { engine: ports.engine, recorder, history },
    { pace: ports.pace, wantsPixels, isHeld, onProgress: () => board.changed() },
  )
  const rolls = new OpenRolls({
    ports,
    settings,
    queue,
    recorder,
    history,
    wantsPixels,
    isPaused: () => isPaused,
    onState: () => board.changed(),
  })
  const board: StatusBoard = new StatusBoard({ ports, rolls, queue, isHeld })
  const unlisten = [
    ports.onWake(() => {
      rolls.lookAtAll()
    }),
    ports.onMainsChange(() => {
      queue.kick()
    }),
  ]
  const copies = openCopies(ports, {
    rolls: () => rolls.list().flatMap(({ id }) => rolls.folderOf(id) ?? []),
    wantsPixels,
  })
  await rolls.openAll()
  return {
    auditor: ports.auditor.client,
    rolls,
    walkthrough,
    settings: {
      ...settings,
      change: async (change) => {
        const changed = await settings.change(change)
        if (change.metadataOnly === true) queue.dropAwaited()
        if (change.metadataOnly === false) await rolls.queueAwaited()
        queue.kick()
        return changed
      },
    },
    status: () => board.status(),
    onStatus: (listener) => board.onStatus(listener),
    onChanged: (listener) => ports.auditor.onChanged(listener),
    ...copies,
    models: () => ports.engine.vision()?.models ?? [],
    pause: () => {
      isPaused = true
      queue.kick()
    },
    resume: () => {
      isPaused = false
      queue.kick()
    },
    whenIdle: async () => {
      await rolls.started()
      while (!(rolls.isQuiet() && queue.isIdle() && recorder.isEmpty())) {
        const failure = queue.failure ?? (ports.pace === 'at-once' ? trouble : null)
        if (failure !== null)
          throw failure instanceof Error ? failure : new Error('the queue failed', { cause: failure })
        await recorder.flush()
        await passed(15)
      }
    },
    stop: async () => {
      unlisten.forEach((stop) => {
        stop()
      })
      queue.stop()
      await rolls.stop()
      await Promise.race([queue.drained(), passed(stopPatienceMs)])
      await ports.engine.stop()
      await Promise.race([recorder.flush(), passed(stopPatienceMs)])
      board.stop()
      await ports.auditor.client.close({})
    },
  }
}

const passed = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
