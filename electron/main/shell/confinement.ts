import { readFile } from 'node:fs/promises'

import { app } from 'electron'

import { hasSystemCallFilter } from './seccomp'

/**
 * Whether the system confines a page's process: never with `--no-sandbox`, and on Linux only when the kernel says that a
 * system-call filter holds it.
 */
export async function isConfined(osProcessId: number): Promise<boolean> {
  if (app.commandLine.hasSwitch('no-sandbox')) return false
  if (process.platform !== 'linux') return true
  return hasSystemCallFilter(await readFile(`/proc/${osProcessId}/status`, 'utf8').catch(() => ''))
}
