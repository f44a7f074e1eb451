// Loaded into a process of the project before its own code. When asked, or at the end where nobody can ask, it tries
// every way out that Node gives without an import, against a listener of the tests.
import { isMainThread, parentPort } from 'node:worker_threads'

const tries = {
  fetch: (address) => globalThis.fetch(`http://${address}/`),
  WebSocket: (address) => new globalThis.WebSocket(`ws://${address}/`),
  EventSource: (address) => new globalThis.EventSource(`http://${address}/`),
}

function tryAll(port) {
  for (const [way, go] of Object.entries(tries)) {
    if (!(way in globalThis)) continue
    try {
      void Promise.resolve(go(`127.0.0.1:${port}`)).catch(() => undefined)
      process.stderr.write(`probe: ${way} was let go\n`)
    } catch (thrown) {
      process.stderr.write(`probe: ${way} was refused: ${thrown.message}\n`)
    }
  }
}

const whenAsked = (message) => {
  if (message?.kind === 'probe') tryAll(message.port)
}
if (!isMainThread) parentPort.on('message', whenAsked)
else if (process.parentPort) process.parentPort.on('message', ({ data }) => whenAsked(data))
else if (process.send) process.on('message', whenAsked)
else process.once('beforeExit', () => tryAll(process.env.SAFELIGHT_PROBE_PORT))
