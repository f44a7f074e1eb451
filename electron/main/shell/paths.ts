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
  readonly resources: string
}

/** Finds the app's folders and keeps Chromium's own files inside the data folder. Must run before Electron is ready. */
export function layPaths(): Paths {
  const chosen = process.env['SAFELIGHT_DATA']
  const data = chosen ? resolve(chosen) : join(app.getPath('appData'), 'Safelight')
  mkdirSync(data, { recursive: true, mode: 0o700 })
  app.setPath('userData', data)
  app.setPath('sessionData', join(data, 'chromium'))
  const built = join(app.getAppPath(), 'out')
  return {
    data,
    pages: join(built, 'renderer'),
    preloads: join(built, 'preload'),
    auditor: join(built, 'main/auditor.js'),
    vision: join(built, 'main/vision.js'),
    resources: join(app.getAppPath(), 'resources'),
  }
}
