import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { app } from 'electron'

export interface Paths {
  /** Everything the app keeps; other users of the machine cannot look in. */
  readonly data: string
  readonly pages: string
  readonly preloads: string
  readonly auditor: string
  readonly vision: string
  readonly models: string
  readonly packs: string
  readonly sampleRoll: string
  readonly trayIcon: string
  /** The checker that goes into every bundle. */
  readonly verifier: string
}

/** Finds the app's folders and keeps Chromium's own files inside the data folder. Must run before Electron is ready. */
export function layPaths(): Paths {
  // Whatever any part of the app writes is for this user alone.
  process.umask(0o077)
  const chosen = process.env['SAFELIGHT_DATA']
  const data = chosen ? resolve(chosen) : join(app.getPath('appData'), 'Safelight')
  mkdirSync(data, { recursive: true, mode: 0o700 })
  app.setPath('userData', data)
  app.setPath('sessionData', join(data, 'chromium'))
  const inApp = (path: string): string => join(app.getAppPath(), path)
  // Packed, what is data and no code lies beside the app's archive.
  const beside = (path: string, name: string): string =>
    app.isPackaged ? join(process.resourcesPath, name) : inApp(path)
  return {
    data,
    pages: inApp('out/renderer'),
    preloads: inApp('out/preload'),
    auditor: inApp('out/main/auditor.js'),
    vision: inApp('out/main/vision.js'),
    models: beside('out/models', 'models'),
    packs: beside('resources/policies', 'policies'),
    sampleRoll: beside('out/sample-roll', 'sample-roll'),
    trayIcon: beside('resources/icons/tray.png', 'tray.png'),
    verifier: beside('resources/verifier/verify.mjs', 'verify.mjs'),
  }
}
