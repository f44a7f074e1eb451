import { app } from 'electron'

import { failurePage, failureStyle } from './failure-page'
import { words } from './language/words'
import { showPlainPage } from './plain-window'

/** Says in a window of its own why the app could not start; the app ends when the window is closed. */
export async function showFailure(thrown: unknown): Promise<void> {
  process.stderr.write(
    `Safelight could not start: ${thrown instanceof Error ? thrown.stack : String(thrown)}\n`,
  )
  const window = await showPlainPage({
    name: 'failure',
    title: words.failure.title,
    html: failurePage(thrown),
    css: failureStyle,
  })
  window.on('closed', () => app.exit(1))
}
