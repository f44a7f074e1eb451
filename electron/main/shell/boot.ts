import { app, type BrowserWindow } from 'electron'

import { compose } from '../compose'
import { appHandlers } from '../handlers/app'
import type { Services } from '../services'
import { announce, serveContract, trustTopFrame } from './contract-server'
import { chooseFolder } from './folder-dialog'
import { openMainWindow, bringToFront } from './main-window'
import { setQuietMenu } from './menu'
import type { Paths } from './paths'
import { openPorts } from './ports'
import { logRefusal } from './refusal-log'
import { appOrigin } from './schemes'
import { openTray } from './tray'

/** Starts every part in the order in which they need each other and opens the window. Electron must be ready. */
export async function boot(paths: Paths): Promise<BrowserWindow> {
  setQuietMenu()
  let window: BrowserWindow | null = null
  const { ports, sessions } = await openPorts(paths, async () =>
    window === null ? null : chooseFolder(window),
  )
  const services = await compose(ports)
  window = openMainWindow({ session: sessions.app, preloads: paths.preloads })
  serveContract(appHandlers(services), trustTopFrame(window.webContents, appOrigin), logRefusal)
  followServices(services, window, paths)
  stopBeforeQuit(services)
  // The readers' hidden windows would keep the app running without the one that people see.
  window.on('closed', () => app.quit())
  return window
}

function followServices(services: Services, window: BrowserWindow, paths: Paths): void {
  const tray = openTray({
    icon: paths.trayIcon,
    onOpen: () => bringToFront(window),
    onQuit: () => app.quit(),
  })
  tray?.show(services.status())
  const contents = window.webContents
  services.onChanged((change) => announce(contents, 'changed', change))
  services.onStatus((status) => {
    announce(contents, 'status', status)
    tray?.show(status)
  })
}

/**
 * The file at hand ends and the ledger is closed before the process does; asked twice, it still stops once. Before any window
 * closes: a reader's window that closed under the engine would be replaced, and the app would never be without one.
 */
function stopBeforeQuit(services: Services): void {
  let isStopped = false
  let stopping: Promise<void> | null = null
  app.on('before-quit', (event) => {
    if (isStopped) return
    event.preventDefault()
    stopping ??= Promise.race([services.stop(), patience()])
      .catch((thrown: unknown) => void process.stderr.write(`not stopped cleanly: ${String(thrown)}\n`))
      .finally(() => {
        isStopped = true
        app.quit()
      })
  })
}

/** What is acknowledged is durable already, so a part that will not stop may be left behind. */
const patienceMs = 10_000
const patience = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, patienceMs))
