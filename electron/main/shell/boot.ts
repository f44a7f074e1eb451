import { app, type BrowserWindow } from 'electron'

import type { AppContract } from '../../../shared/ipc/app'
import type { Handlers } from '../../../shared/ipc/wire'
import { compose } from '../compose'
import { appHandlers } from '../handlers/app'
import type { Services } from '../services'
import { announce, serveContract, trustTopFrame } from './contract-server'
import { deleteAllData } from './delete-all-data'
import { stopBeforeQuit } from './ending'
import { showFailure } from './failure-window'
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

/**
 * Opens the window and starts every part in the order in which they need each other. The window is there at once, and what it
 * asks is answered once the store is open; where the store cannot be opened, why takes the window's place. Begins before
 * Electron is ready.
 */
export async function boot(paths: Paths): Promise<BrowserWindow> {
  let services: Services | null = null
  const { ports, sessions } = await openPorts(paths, {
    chooseFolder: (purpose) => chooseFolder(window, purpose),
    pictureOfCopy: (copy) => services?.copies.pictureOf(copy) ?? null,
  })
  setQuietMenu()
  const tray = openTray({
    icon: paths.trayIcon,
    onOpen: () => bringToFront(window),
    onQuit: () => app.quit(),
  })
  const isHidden = tray !== null && isQuietStart()
  const window = openMainWindow({ session: sessions.app, preloads: paths.preloads, isHidden })
  const leaving = leaveWithWindow(
    window,
    () => tray !== null && services?.settings.get().staysInTray === true,
  )
  const serve = async (): Promise<Handlers<AppContract>> => {
    services = await compose(await ports)
    followServices(services, window, tray)
    return handlersOf(services, { paths, window, leaving })
  }
  const handlers = serve()
  serveContract(handlers, trustTopFrame(window.webContents, appOrigin), logRefusal)
  handlers.catch(async (thrown: unknown) => {
    if (window.isDestroyed()) return
    leaving.begin()
    window.hide()
    await showFailure(thrown)
    window.destroy()
  })
  return window
}

/** Whether the app is about to end: what closes then closes for good. */
interface Leaving {
  readonly begin: () => void
}

function leaveWithWindow(window: BrowserWindow, staysInTray: () => boolean): Leaving {
  let isLeaving = false
  const begin = (): void => {
    isLeaving = true
  }
  app.on('before-quit', begin)
  window.on('close', (event) => {
    if (isLeaving || !staysInTray()) return
    event.preventDefault()
    window.hide()
  })
  window.on('closed', () => {
    // The readers' hidden windows would keep the app running without the one that people see.
    if (!isLeaving) app.quit()
  })
  return { begin }
}

function handlersOf(
  services: Services,
  {
    paths,
    window,
    leaving,
  }: { readonly paths: Paths; readonly window: BrowserWindow; readonly leaving: Leaving },
): Handlers<AppContract> {
  const ending = stopBeforeQuit(services)
  return appHandlers(services, {
    startAtLogin,
    saveReport: (wish) => saveReport({ services, verifier: paths.verifier }, window, wish),
    savePhoneList: (form) => savePhoneList(services, window, form),
    addPack: () => addPack(services, window),
    savePack: (policy) => savePack(services, window, policy),
    deleteAllData: async () => {
      leaving.begin()
      await deleteAllData(paths.data, window, ending)
    },
  })
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
