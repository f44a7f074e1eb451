import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

import { app } from 'electron'

import { autostartEntry } from './autostart-entry'

/** Given at login: the app starts into the tray, without its window. */
export const quietSwitch = '--quiet'
export const isQuietStart = (): boolean => process.argv.includes(quietSwitch)

/** Makes the app start when the user logs in, or no longer; Electron itself can do so on macOS and Windows only. */
export function startAtLogin(wanted: boolean): void {
  if (process.platform !== 'linux') {
    app.setLoginItemSettings({ openAtLogin: wanted, args: [quietSwitch] })
    return
  }
  const folder = join(process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'autostart')
  const file = join(folder, 'safelight.desktop')
  if (!wanted) {
    rmSync(file, { force: true })
    return
  }
  mkdirSync(folder, { recursive: true })
  // An AppImage runs from a mount that is another one each time; its own file is where it was put.
  const program = process.env['APPIMAGE'] ?? process.execPath
  writeFileSync(file, autostartEntry([program, ...(app.isPackaged ? [] : [app.getAppPath()]), quietSwitch]))
}
