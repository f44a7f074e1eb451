import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { expect, test } from 'playwright/test'

import { barriers } from '../harness/barriers'
import { projectFolder, type RunningApp } from '../harness/electron-app'

const folder = resolve(projectFolder, process.env['SAFELIGHT_LOOK'] ?? 'out/look')
const sizes = [
  { width: 1_024, height: 700 },
  { width: 1_920, height: 1_200 },
] as const
const themes = ['dark', 'light'] as const

/** One thing to look at, and the way to it from wherever the window is. */
export interface Scene {
  readonly name: string
  readonly show: (app: RunningApp) => Promise<void>
}

/** Only the scenes that `SAFELIGHT_LOOK_ONLY` names (a part of a name, or several with commas); all when it is not set. */
const wanted = process.env['SAFELIGHT_LOOK_ONLY']?.split(',') ?? ['']

/** Shows each scene, and takes its pictures or looks for its barriers, as the project that runs wants it. */
export async function lookAt(app: RunningApp, scenes: readonly Scene[]): Promise<void> {
  const chosen = scenes.filter(({ name }) => wanted.some((part) => name.includes(part)))
  const look = test.info().project.name === 'barriers' ? findBarriers : takePictures
  for (const { name, show } of chosen) {
    await show(app)
    await look(app, name)
  }
}

/** In both themes and both sizes. */
async function takePictures(app: RunningApp, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const size of sizes) {
    await resize(app, size)
    for (const theme of themes) {
      await light(app, theme)
      await takePicture(app, `${name}-${theme}-${String(size.width)}`)
    }
  }
}

const takePicture = ({ page }: RunningApp, name: string) =>
  page.screenshot({ path: join(folder, `${name}.png`) })

/** In both themes; one scene's barriers do not keep the next from being looked at. With a folder given, a picture is kept too. */
async function findBarriers(app: RunningApp, name: string): Promise<void> {
  const keeps = process.env['SAFELIGHT_LOOK'] !== undefined
  if (keeps) mkdirSync(folder, { recursive: true })
  for (const [at, theme] of themes.entries()) {
    if (keeps) await resize(app, sizes[at] ?? sizes[0])
    await light(app, theme)
    expect.soft(await barriers(app.page), `${name}, ${theme}`).toEqual([])
    if (keeps) await takePicture(app, `${name}-${theme}`)
  }
}

/** The view of this name, once it has its answers. */
export async function go({ page }: RunningApp, view: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: view }).click()
  await settle(page)
}

export async function settle(page: RunningApp['page']): Promise<void> {
  await expect(page.getByText('Developing…')).toHaveCount(0)
}

async function resize({ electron, page }: RunningApp, size: (typeof sizes)[number]): Promise<void> {
  await electron.evaluate(({ BrowserWindow }, { width, height }) => {
    const shown = BrowserWindow.getAllWindows().find((window) => window.isVisible())
    shown?.setContentSize(width, height)
  }, size)
  await page.waitForFunction(({ width, height }) => innerWidth === width && innerHeight === height, size)
}

/** As the settings view does it, then a moment for pictures that fade in. */
async function light({ page }: RunningApp, theme: (typeof themes)[number]): Promise<void> {
  await page.evaluate((chosen) => {
    document.documentElement.dataset['theme'] = chosen
  }, theme)
  await page.waitForTimeout(500)
}
