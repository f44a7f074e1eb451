import { MessageChannelMain, type Session } from 'electron'

import type { EngineProcess } from '../analysis/engine-process'
import { openJobDesk } from './job-desk'
import { openReader } from './reader-window'
import { startVision } from './vision-process'

export interface EngineSeat {
  readonly session: Session
  readonly preloads: string
  readonly visionScript: string
  readonly models: string
  /** Told the reader's process as soon as there is one. */
  readonly onReader: (osProcessId: number) => void
}

/** One sandboxed reader window and one vision process, joined by a port over which the pixels go straight. */
export function startElectronProcess(seat: EngineSeat): EngineProcess {
  const main = new MessageChannelMain()
  const pixels = new MessageChannelMain()
  const desk = openJobDesk({
    toReader: (message) => main.port1.postMessage(message),
    toVision: (message) => vision.post(message),
  })
  main.port1.on('message', ({ data }) => desk.fromReader(data))
  main.port1.start()

  const vision = startVision({
    script: seat.visionScript,
    models: seat.models,
    frames: pixels.port2,
    onMessage: desk.fromVision,
    onGone: (reason) => desk.close(`vision: ${reason}`),
  })
  const reader = openReader({
    session: seat.session,
    preloads: seat.preloads,
    ports: [main.port2, pixels.port1],
    onGone: (reason) => desk.close(`reader: ${reason}`),
  })
  reader.osProcessId.then(seat.onReader, (thrown: unknown) => desk.close(`reader: ${String(thrown)}`))

  return {
    ready: desk.ready,
    run: desk.run,
    kill: async () => {
      desk.close('killed')
      reader.kill()
      main.port1.close()
      await vision.kill()
    },
  }
}
