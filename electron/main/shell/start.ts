import { app, type BrowserWindow } from 'electron'

import { boot } from './boot'
import { silenceChromium } from './command-line'
import { showFailure } from './failure-window'
import { hardenWindows } from './hardening'
import { bringToFront } from './main-window'
import { layPaths } from './paths'
import { registerOwnSchemes } from './schemes'
import { isOnlyInstance } from './single-instance'

/** Everything that must happen before Electron is ready, then the boot; a failure is shown, never a silent end. */
export function startShell(): void {
  silenceChromium()
  hardenWindows()
  registerOwnSchemes()
  start().catch((thrown: unknown) => showFailure(thrown))
}

async function start(): Promise<void> {
  const paths = layPaths()
  let window: BrowserWindow | null = null
  const bringForward = (): void => {
    if (window !== null) bringToFront(window)
  }
  if (!isOnlyInstance(bringForward)) {
    app.exit(0)
    return
  }
  window = await boot(paths)
}
