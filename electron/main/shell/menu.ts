import { Menu } from 'electron'

/**
 * Replaces Electron's own menu, whose help entries open a browser. macOS needs one for its editing keys; elsewhere there is
 * none.
 */
export function setQuietMenu(): void {
  const template = [{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }] as const
  Menu.setApplicationMenu(process.platform === 'darwin' ? Menu.buildFromTemplate([...template]) : null)
}
