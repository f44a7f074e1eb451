import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { _electron, type ElectronApplication, type Page } from 'playwright'

/** Which program the tests drive: the built checkout, or the packed app. */
export type Target = 'source' | 'packed'

export interface RunningApp {
  readonly electron: ElectronApplication
  readonly page: Page
  readonly close: () => Promise<void>
}

/** Root may not run Electron with its sandbox; the launcher then runs it as this user. */
const unprivileged = 65_534
const isRoot = process.getuid?.() === 0

export const projectFolder = resolve(import.meta.dirname, '../..')

/** Starts the real app on a data folder of its own, sandbox on, and waits for its window. */
export async function launchApp(
  target: Target,
  dataFolder: string,
  args: readonly string[] = [],
): Promise<RunningApp> {
  const electron = await _electron.launch(await launchOptions(target, dataFolder, args))
  return shownBy(electron, 'safelight-app://app/renderer/')
}

/** Starts the built checkout and waits for the window at another address than the usual one. */
export async function launchForWindow(dataFolder: string, address: string): Promise<RunningApp> {
  return shownBy(await _electron.launch(await launchOptions('source', dataFolder, [])), address)
}

async function shownBy(electron: ElectronApplication, address: string): Promise<RunningApp> {
  const page = await windowShowing(electron, address)
  return { electron, page, close: () => electron.close() }
}

/** Stands in for the person at the system's folder dialog, which no test can click. */
export async function answerFolderDialog(electron: ElectronApplication, folder: string): Promise<void> {
  await electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, folder)
}

/** The same for the dialog that asks where to save. */
export async function answerSaveDialog(electron: ElectronApplication, file: string): Promise<void> {
  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, file)
}

/** The readers are windows too: the one people see is told by its address, which it gets a moment after it is made. */
async function windowShowing(electron: ElectronApplication, address: string): Promise<Page> {
  const state = { isClosed: false }
  electron.once('close', () => {
    state.isClosed = true
  })
  while (!state.isClosed) {
    const page = electron.windows().find((window) => window.url().startsWith(address))
    if (page !== undefined) {
      await page.waitForLoadState('domcontentloaded')
      return page
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('the app ended before it showed a window')
}

/** A new folder that the app's user may write to, wherever the tests run. */
export function appWritableFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `safelight-${name}-`))
  if (isRoot) chownSync(folder, unprivileged, unprivileged)
  return folder
}

/** A new folder for a roll: the tests write to it, the app only reads. */
export function rollFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'safelight-roll-'))
  chmodSync(folder, 0o755)
  return folder
}

async function launchOptions(target: Target, dataFolder: string, args: readonly string[]) {
  const { executable, appFolder } = runtime()
  const environment = {
    ...plainEnvironment(),
    ...displayEnvironment(),
    SAFELIGHT_DATA: dataFolder,
    ...homeEnvironment(),
  }
  if (target === 'source') {
    return { executablePath: executable, args: [appFolder, ...args], env: environment, chromiumSandbox: true }
  }
  const { packedCopy } = await import('./packed-app')
  const binary = await packedCopy()
  return {
    executablePath: isRoot ? executable : binary,
    args: [...args],
    env: { ...environment, SAFELIGHT_ELECTRON_BINARY: binary },
    chromiumSandbox: true,
  }
}

let found: { readonly executable: string; readonly appFolder: string } | null = null

export function runtime(): { readonly executable: string; readonly appFolder: string } {
  const executable = process.env['SAFELIGHT_ELECTRON']
  if (executable) return { executable, appFolder: process.env['SAFELIGHT_APP_FOLDER'] ?? projectFolder }
  found ??= preparedRuntime()
  return found
}

function preparedRuntime(): { readonly executable: string; readonly appFolder: string } {
  const script = join(projectFolder, 'resources/setup/electron-runtime.mjs')
  const { status, stdout } = spawnSync(process.execPath, [script], { encoding: 'utf8' })
  if (status !== 0) throw new Error('no Electron runtime: see resources/setup/electron-runtime.mjs')
  return JSON.parse(stdout) as { readonly executable: string; readonly appFolder: string }
}

/** Where two test files run at once, every other worker of the runner has a display of its own. */
function displayEnvironment(): Record<string, string> {
  const { SAFELIGHT_OTHER_DISPLAY: DISPLAY, SAFELIGHT_OTHER_XAUTHORITY: XAUTHORITY } = process.env
  const isOther = Number(process.env['TEST_PARALLEL_INDEX'] ?? 0) % 2 === 1
  return isOther && DISPLAY !== undefined && XAUTHORITY !== undefined ? { DISPLAY, XAUTHORITY } : {}
}

/** Another home for the app: what it finds there is what it offers. Root's launcher takes it by a name of its own. */
let home: string | null = null
export function giveHome(folder: string | null): void {
  home = folder
}
const homeEnvironment = (): Record<string, string> =>
  home === null ? {} : { HOME: home, XDG_CONFIG_HOME: join(home, '.config'), SAFELIGHT_HOME: home }

/** Nothing of the tests' own settings may steer the app. */
export function plainEnvironment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    ([name, value]) => value !== undefined && !/^(SAFELIGHT|ELECTRON|NODE|npm|PLAYWRIGHT)_/.test(name),
  )
  return Object.fromEntries(kept) as Record<string, string>
}
