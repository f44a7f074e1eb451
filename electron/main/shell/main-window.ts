import { BrowserWindow, nativeTheme, type Session } from 'electron'
import { join } from 'node:path'

import { pagePreferences } from './hardening'
import { appOrigin } from './schemes'

/** The paper and the darkroom, so that no white flash comes before the first frame. */
const backgrounds = { light: '#f4f1ec', dark: '#0d0b0b' } as const

/** Opens the window people see. It is shown once it has something to show. */
export function openMainWindow(options: {
  readonly session: Session
  readonly preloads: string
  /** Started at login: the tray shows it when it is wanted. */
  readonly isHidden: boolean
}): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Safelight',
    width: 1_280,
    height: 860,
    minWidth: 720,
    minHeight: 520,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? backgrounds.dark : backgrounds.light,
    webPreferences: {
      ...pagePreferences,
      session: options.session,
      preload: join(options.preloads, 'app.cjs'),
    },
  })
  if (!options.isHidden) window.once('ready-to-show', () => window.show())
  void window.loadURL(`${appOrigin}/renderer/index.html`)
  return window
}

export function bringToFront(window: BrowserWindow): void {
  if (window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
