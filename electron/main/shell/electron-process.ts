import { MessageChannelMain, type Session } from 'electron'

import type { OnWayTried } from '../../../shared/ipc/network-globals'
import type { EngineProcess } from '../analysis/engine-process'
import { openJobDesk } from './job-desk'
import { underMemoryCap } from './memory-cap'
import { openReader } from './reader-window'
import { startVision } from './vision-process'

export interface EngineSeat {
  readonly session: Session
  readonly preloads: string
  readonly visionScript: string
  readonly models: string
  /** Bytes of working set that a reader or a vision process may hold. */
  readonly mostMemoryBytes: number
  /** Told the reader's process as soon as there is one. */
  readonly onReader: (osProcessId: number) => void
  /** Told when something in the vision process tried a way out. */
  readonly onNetworkTried: OnWayTried
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
    onMessage: (message) => {
      const way = triedWay(message)
      if (way === null) desk.fromVision(message)
      else seat.onNetworkTried(way)
    },
    onGone: (reason) => desk.close(`vision: ${reason}`),
  })
  const reader = openReader({
    session: seat.session,
    preloads: seat.preloads,
    ports: [main.port2, pixels.port1],
    onGone: (reason) => desk.close(`reader: ${reason}`),
  })
  const capped = new Map<number, () => void>()
  const cap = (name: string, osProcessId: number, end: () => void): void => {
    capped.set(osProcessId, () => {
      desk.close(`${name}: too much memory`)
      end()
    })
  }
  reader.osProcessId.then(
    (osProcessId) => {
      seat.onReader(osProcessId)
      cap('reader', osProcessId, reader.kill)
    },
    (thrown: unknown) => desk.close(`reader: ${String(thrown)}`),
  )
  void vision.osProcessId.then((osProcessId) => cap('vision', osProcessId, () => void vision.kill()))

  return {
    ready: desk.ready,
    run: (job, onRead) => underMemoryCap(capped, seat.mostMemoryBytes, () => desk.run(job, onRead)),
    kill: async () => {
      desk.close('killed')
      reader.kill()
      main.port1.close()
      await vision.kill()
    },
  }
}

/** The way out that the process says it refused; null for any other message. */
function triedWay(message: unknown): string | null {
  if (typeof message !== 'object' || message === null || !('kind' in message) || !('way' in message))
    return null
  return message.kind === 'network-blocked' ? String(message.way) : null
}
