import { app, type BrowserWindow } from 'electron'

import { compose } from '../compose'
import { appHandlers } from '../handlers/app'
import type { Services } from '../services'
import { announce, serveContract, trustTopFrame } from './contract-server'
import { deleteAllData } from './delete-all-data'
import { stopBeforeQuit } from './ending'
import { chooseFolder } from './folder-dialog'
import { isQuietStart, startAtLogin } from './login'
import { openMainWindow, bringToFront } from './main-window'
import { setQuietMenu } from './menu'
import { notifySensitive } from './notifications'
import type { Paths } from './paths'
import { addPack, savePack } from './own-packs'
import { openPorts } from './ports'
import { logRefusal } from './refusal-log'
import { appOrigin } from './schemes'
import { savePhoneList } from './save-phone-list'
import { saveReport } from './save-report'
import { openTray, type QuietTray } from './tray'

/** Starts every part in the order in which they need each other and opens the window. Electron must be ready. */
export async function boot(paths: Paths): Promise<BrowserWindow> {
  setQuietMenu()
  let asking: BrowserWindow | null = null
  const { ports, sessions } = await openPorts(paths, {
    chooseFolder: async (purpose) => (asking === null ? null : chooseFolder(asking, purpose)),
    pictureOfCopy: (copy) => services.copies.pictureOf(copy),
  })
  const services = await compose(ports)
  const ending = stopBeforeQuit(services)
  const tray = openTray({
    icon: paths.trayIcon,
    onOpen: () => bringToFront(window),
    onQuit: () => app.quit(),
  })
  const isHidden = tray !== null && isQuietStart()
  const window = openMainWindow({ session: sessions.app, preloads: paths.preloads, isHidden })
  asking = window
  let leaving = false
  const handlers = appHandlers(services, {
    startAtLogin,
    saveReport: (wish) => saveReport({ services, verifier: paths.verifier }, window, wish),
    savePhoneList: (form) => savePhoneList(services, window, form),
    addPack: () => addPack(services, window),
    savePack: (policy) => savePack(services, window, policy),
    deleteAllData: async () => {
      leaving = true
      await deleteAllData(paths.data, window, ending)
    },
  })
  serveContract(handlers, trustTopFrame(window.webContents, appOrigin), logRefusal)
  followServices(services, window, tray)
  app.on('before-quit', () => {
    leaving = true
  })
  window.on('close', (event) => {
    if (leaving || tray === null || !services.settings.get().staysInTray) return
    event.preventDefault()
    window.hide()
  })
  window.on('closed', () => {
    // The readers' hidden windows would keep the app running without the one that people see.
    if (!leaving) app.quit()
  })
  return window
}

function followServices(services: Services, window: BrowserWindow, tray: QuietTray | null): void {
  tray?.show(services.status())
  const contents = window.webContents
  services.onChanged((change) => announce(contents, 'changed', change))
  services.copies.onState((state) => announce(contents, 'copies', state))
  services.onStatus((status) => {
    announce(contents, 'status', status)
    tray?.show(status)
  })
  notifySensitive(services, () => bringToFront(window))
}
