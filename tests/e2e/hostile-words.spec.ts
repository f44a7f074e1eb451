import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'playwright/test'
import sharp from 'sharp'

import type { AppStatus } from '../../shared/ipc/app'
import { askApp } from '../harness/ask-app'
import { answerFolderDialog, appWritableFolder, launchApp, rollFolder } from '../harness/electron-app'

// Not every one can be a file's name: a slash is left to the words inside the file.
const names = [
  `<img src=x onerror=alert(1)>`,
  `"><script>alert(1)<script>`,
  `'-alert(1)-'`,
  `\${alert(1)}{{alert(1)}}`,
  `javascript:alert(1)`,
  `<svg onload=alert(1)>`,
]
const words = [
  `</p><script>document.title='owned'</script>`,
  `<iframe srcdoc="<script>parent.document.title='owned'</script>">`,
  `<a href="javascript:document.title='owned'">x</a>`,
  `<style>@import 'https://evil.example'</style>`,
  `<base href="https://evil.example/">`,
  `<meta http-equiv=refresh content="0;url=https://evil.example">`,
]

test('hostile names and words are shown as the text they are, in list and frame', async () => {
  const roll = rollFolder()
  for (const [at, name] of names.entries()) {
    const says = words[at] ?? ''
    const bytes = await sharp({ create: { width: 64 + at, height: 48, channels: 3, background: '#357' } })
      .withExif({ IFD0: { Artist: says, ImageDescription: says, Model: says, Software: says } })
      .jpeg()
      .toBuffer()
    const file = join(roll, `${name}.jpg`)
    writeFileSync(file, bytes)
    chmodSync(file, 0o644)
  }
  const app = await launchApp('source', appWritableFolder('hostile'))
  const complaints: string[] = []
  app.page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) complaints.push(message.text())
  })
  app.page.on('dialog', (dialog) => {
    complaints.push(`a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await answerFolderDialog(app.electron, roll)
  await askApp(app, 'chooseRoll', {})
  await askApp(app, 'changeSettings', { hasSeenFirstRun: true, view: 'list' })
  await expect.poll(async () => (await askApp<AppStatus>(app, 'status', {})).progress.stage).toBe('idle')
  await app.page.reload()
  const title = await app.page.title()
  for (const name of names) await expect(app.page.getByText(name).first()).toBeVisible()
  await expectNoNode()
  const first = app.page.getByRole('row').filter({ hasText: names[0] ?? '' })
  await first.getByRole('button').first().click()
  await expect(app.page.getByText(words[0] ?? '', { exact: false }).first()).toBeVisible()
  await expectNoNode()
  expect(complaints).toEqual([])
  expect(await app.page.title()).toBe(title)
  await app.close()
  process.stdout.write(`stored XSS: ${String(names.length + words.length)} payloads shown as text\n`)

  async function expectNoNode(): Promise<void> {
    const made = await app.page.evaluate(
      () =>
        document.querySelectorAll(
          '[onerror], [onload], [srcdoc], iframe, base, meta[http-equiv=refresh], a[href^="javascript:"], script:not([src])',
        ).length,
    )
    expect(made).toBe(0)
  }
})
