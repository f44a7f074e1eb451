import { readFile } from 'node:fs/promises'

import { app } from 'electron'

import { hasSystemCallFilter } from './seccomp'

/** False when Electron was started without its sandbox: then nothing it starts is confined. */
export const mayBeConfined = (): boolean => !app.commandLine.hasSwitch('no-sandbox')

/** Whether the system confines a page's process; on Linux only when the kernel says that a system-call filter holds it. */
export async function isConfined(osProcessId: number): Promise<boolean> {
  if (!mayBeConfined()) return false
  if (process.platform !== 'linux') return true
  return hasSystemCallFilter(await readFile(`/proc/${osProcessId}/status`, 'utf8').catch(() => ''))
}
