import type { FromReader, PixelFrame, ReaderPorts, ToReader } from '../../shared/ipc/reader'
import { chromiumPixels } from './chromium-pixels'
import { pendingRanges } from './pending-ranges'
import { readItem } from './read'

// The sandboxed window's entry: two ports come in once, then files come in and facts go out. Nothing else is reachable.

let hasPorts = false
window.addEventListener('message', (event: MessageEvent<unknown>) => {
  const [main, vision] = event.ports
  if (hasPorts || event.source !== window || !isPorts(event.data) || !main || !vision) return
  hasPorts = true
  serve(main, vision)
})

function serve(main: MessagePort, vision: MessagePort): void {
  const tell = (message: FromReader): void => main.postMessage(message)
  const ranges = pendingRanges(tell)
  main.addEventListener('message', ({ data }: MessageEvent<ToReader>) => {
    if ('kind' in data) {
      ranges.settle(data)
      return
    }
    // A rejection is a bug or a file that went away: without an answer, main's deadline retries in a fresh window.
    void readItem(data, chromiumPixels, ranges.reader(data.job)).then(({ reply, frames }) => {
      for (const frame of frames) vision.postMessage(frame satisfies PixelFrame)
      tell(reply)
    })
  })
  main.start()
  tell({ kind: 'ready' })
}

const isPorts = (data: unknown): data is ReaderPorts =>
  typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'ports'
