import { app, BrowserWindow, session } from 'electron'

import { plainPageHeaders } from './content-policy'
import { failurePage, failureStyle } from './failure-page'
import { pagePreferences } from './hardening'
import { servePage } from './page-protocol'
import { appOrigin } from './schemes'
import type { StaticFile } from './static-files'

/** Says in a window of its own why the app could not start; the app ends when the window is closed. */
export async function showFailure(thrown: unknown): Promise<void> {
  process.stderr.write(
    `Safelight could not start: ${thrown instanceof Error ? thrown.stack : String(thrown)}\n`,
  )
  await app.whenReady()
  const ownSession = session.fromPartition('failure')
  const files = new Map([
    ['/failure.html', textFile('text/html; charset=utf-8', failurePage(thrown))],
    ['/failure.css', textFile('text/css; charset=utf-8', failureStyle)],
  ])
  servePage(ownSession, { origin: appOrigin, files, headers: plainPageHeaders })
  const window = new BrowserWindow({
    title: 'Safelight could not start',
    width: 640,
    height: 460,
    autoHideMenuBar: true,
    webPreferences: { ...pagePreferences, javascript: false, session: ownSession },
  })
  window.on('closed', () => app.exit(1))
  await window.loadURL(`${appOrigin}/failure.html`)
}

const textFile = (contentType: string, text: string): StaticFile => ({
  contentType,
  read: () => Promise.resolve(new TextEncoder().encode(text)),
})
