// First: the nets' packages load after it.
import { closedNetwork } from '../../shared/ipc/closed-network'
import { openVision } from './vision'
import type { Vision } from './vision'
import { frameShelf } from './frame-shelf'
import type { FrameShelf } from './frame-shelf'
import type { LookReply, LookRequest } from '../../shared/ipc/vision'

/** The utility process's way to main; Electron puts it on `process`, and nothing of Electron is imported. */
interface ParentPort {
  on(
    event: 'message',
    listener: (message: { data: unknown; ports: readonly MessagePortMain[] }) => void,
  ): void
  postMessage(message: unknown): void
}
interface MessagePortMain {
  on(event: 'message', listener: (message: { data: unknown }) => void): void
  start(): void
}

/**
 * `{ kind: 'port' }` brings the port on which the reader's frames arrive; then each `LookRequest` is answered by one
 * `LookReply`. `VisionReady` is sent once, when the nets are loaded; `network-blocked` whenever something tried a way out.
 */
async function serve(main: ParentPort, modelsFolder: string): Promise<void> {
  closedNetwork.onTried((way) => {
    main.postMessage({ kind: 'network-blocked', way })
  })
  const shelf = frameShelf()
  const opening = openVision({ modelsFolder })
  main.on('message', ({ data, ports }) => {
    if (isRecord(data) && data['kind'] === 'port') {
      for (const port of ports) {
        port.on('message', (message) => {
          shelf.put(message.data)
        })
        port.start()
      }
    } else if (isLookRequest(data)) {
      void answer(data, shelf, opening).then((reply) => {
        main.postMessage(reply)
      })
    }
  })
  main.postMessage((await opening).ready)
}

async function answer(request: LookRequest, shelf: FrameShelf, opening: Promise<Vision>): Promise<LookReply> {
  const frames = await shelf.take(request)
  const vision = await opening
  return { job: request.job, ...(await vision.look(frames)) }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const isLookRequest = (value: unknown): value is LookRequest =>
  isRecord(value) && Number.isInteger(value['job']) && Number.isInteger(value['frames'])

const parentPort = (process as unknown as { readonly parentPort?: ParentPort }).parentPort
const modelsFolder = process.argv.at(-1)
// A failure here ends the process with its reason: main sees the exit, starts it anew and says so.
if (parentPort !== undefined && modelsFolder !== undefined) await serve(parentPort, modelsFolder)
