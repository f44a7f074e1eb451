import { app } from 'electron'

import type { Services } from '../services'

/** The one way in which the parts are stopped, however often and by whomever it is asked. */
export interface Ending {
  readonly stop: () => Promise<void>
}

/**
 * The file at hand ends and the ledger is closed before the process does; asked twice, it still stops once. Before any window
 * closes: a reader's window that closed under the engine would be replaced, and the app would never be without one.
 */
export function stopBeforeQuit(services: Services): Ending {
  let isStopped = false
  let stopping: Promise<void> | null = null
  const stop = (): Promise<void> => {
    stopping ??= Promise.race([services.stop(), patience()])
      .catch((thrown: unknown) => void process.stderr.write(`not stopped cleanly: ${String(thrown)}\n`))
      .finally(() => {
        isStopped = true
      })
    return stopping
  }
  app.on('before-quit', (event) => {
    if (isStopped) return
    event.preventDefault()
    void stop().then(() => app.quit())
  })
  return { stop }
}

/** What is acknowledged is durable already, so a part that will not stop may be left behind. */
const patienceMs = 10_000
const patience = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, patienceMs))
