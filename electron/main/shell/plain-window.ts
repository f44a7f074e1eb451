import { app, BrowserWindow, session } from 'electron'

import { plainPageHeaders } from './content-policy'
import { pagePreferences } from './hardening'
import { servePage } from './page-protocol'
import { appOrigin } from './schemes'
import type { StaticFile } from './static-files'

/** A page without a script, in a session of its own that keeps nothing. */
export interface PlainPage {
  readonly name: 'failure' | 'erased'
  readonly title: string
  readonly html: string
  readonly css: string
}

/** Shows it in a window of its own. Electron must be ready. */
export async function showPlainPage({ name, title, html, css }: PlainPage): Promise<BrowserWindow> {
  await app.whenReady()
  const ownSession = session.fromPartition(name)
  const files = new Map([
    [`/${name}.html`, textFile('text/html; charset=utf-8', html)],
    [`/${name}.css`, textFile('text/css; charset=utf-8', css)],
  ])
  servePage(ownSession, { origin: appOrigin, files, headers: plainPageHeaders })
  const window = new BrowserWindow({
    title,
    width: 640,
    height: 460,
    autoHideMenuBar: true,
    webPreferences: { ...pagePreferences, javascript: false, session: ownSession },
  })
  await window.loadURL(`${appOrigin}/${name}.html`)
  return window
}

const textFile = (contentType: string, text: string): StaticFile => ({
  contentType,
  read: () => Promise.resolve(new TextEncoder().encode(text)),
})
