import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

import type { Locator } from 'playwright'
import { expect } from 'playwright/test'

import { answerSaveDialog, appWritableFolder, projectFolder, type RunningApp } from './electron-app'
import { handsOn, type Hands, type Way } from './hands'

const verifier = join(projectFolder, 'resources/verifier/verify.mjs')

/** Someone at the window, who tells things by what they are called and has one kind of hands. */
export class Person {
  private readonly hands: Hands

  constructor(
    readonly app: RunningApp,
    way: Way,
  ) {
    this.hands = handsOn(app.page, way)
  }

  heading(name: string | RegExp): Locator {
    return this.app.page.getByRole('heading', { level: 1, name })
  }

  press(role: 'button' | 'tab' | 'radio' | 'checkbox', name: string | RegExp): Promise<void> {
    return this.hands.press(this.app.page.getByRole(role, { name, exact: role === 'button' }).first())
  }

  write(label: string, text: string): Promise<void> {
    return this.hands.write(this.app.page.getByRole('textbox', { name: label }), text)
  }

  sees(text: string | RegExp): Promise<void> {
    return expect(this.app.page.getByText(text).filter({ visible: true }).first()).toBeVisible()
  }

  goes(view: string): Promise<void> {
    const views = this.app.page.getByRole('navigation', { name: 'Views' })
    return this.hands.press(views.getByRole('button', { name: view }))
  }

  async opensFirstFrame(): Promise<void> {
    const sheet = this.app.page.getByRole('grid')
    await expect(sheet.getByRole('gridcell')).toHaveText(/^Frame 1, /)
    await this.hands.openFirstFrame(sheet)
    await expect(this.app.page.getByRole('dialog').getByRole('heading', { level: 1 })).toBeVisible()
  }

  /** Saves the evidence and has it checked by the program that shares no code with the app; gives the file. */
  async savesVerifiedEvidence(): Promise<string> {
    const file = join(appWritableFolder('handed-over'), 'audit.zip')
    await answerSaveDialog(this.app.electron, file)
    await this.goes('Report')
    await this.press('button', /^The evidence/)
    await this.sees(/^Saved in/)
    expect(existsSync(file)).toBe(true)
    const { status, stdout } = spawnSync(process.execPath, [verifier, file], { encoding: 'utf8' })
    expect(status, stdout).toBe(0)
    return file
  }
}
