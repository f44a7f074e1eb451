import { rmSync } from 'node:fs'

import { app, type BrowserWindow } from 'electron'

import type { Ending } from './ending'
import { eraseData } from './erase-data'
import { erasedPage, erasedStyle } from './erased-page'
import { startAtLogin } from './login'
import { showPlainPage } from './plain-window'

/** Stops every part, deletes the data folder's contents, and shows what is left in a window that ends the app when closed. */
export async function deleteAllData(folder: string, shown: BrowserWindow, ending: Ending): Promise<void> {
  await ending.stop()
  startAtLogin(false)
  const erasure = await eraseData(folder)
  // Chromium writes a little of its own while it ends.
  app.on('quit', () => rmSync(folder, { recursive: true, force: true }))
  const window = await showPlainPage({
    name: 'erased',
    title: 'Safelight',
    html: erasedPage(erasure),
    css: erasedStyle,
  })
  window.on('closed', () => app.quit())
  shown.destroy()
}
