import { BrowserWindow, type MessagePortMain, type Session } from 'electron'
import { join } from 'node:path'

import { portsChannel } from '../../../shared/ipc/bridge'
import { pagePreferences } from './hardening'
import { readerOrigin } from './schemes'

export interface ReaderWindow {
  /** Resolves once the page is there and has its ports. */
  readonly osProcessId: Promise<number>
  readonly kill: () => void
}

/**
 * Opens the hidden window in which strangers' files are parsed and hands it its two ports: no Node, no file, no network.
 * `onGone` is called once, when its process ended for whatever reason.
 */
export function openReader(options: {
  readonly session: Session
  readonly preloads: string
  readonly ports: readonly [main: MessagePortMain, vision: MessagePortMain]
  readonly onGone: (reason: string) => void
}): ReaderWindow {
  const window = new BrowserWindow({
    show: false,
    width: 64,
    height: 64,
    skipTaskbar: true,
    focusable: false,
    webPreferences: {
      ...pagePreferences,
      session: options.session,
      preload: join(options.preloads, 'reader.cjs'),
      backgroundThrottling: false,
    },
  })
  window.webContents.once('render-process-gone', (_event, details) => options.onGone(details.reason))
  const load = async (): Promise<number> => {
    await window.loadURL(`${readerOrigin}/electron/reader/index.html`)
    window.webContents.postMessage(portsChannel, null, [...options.ports])
    return window.webContents.getOSProcessId()
  }
  return { osProcessId: load(), kill: () => killWindow(window) }
}

function killWindow(window: BrowserWindow): void {
  if (window.isDestroyed()) return
  // A decoder that hangs never answers a polite close.
  window.webContents.forcefullyCrashRenderer()
  window.destroy()
}
