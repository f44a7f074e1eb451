import { readFileSync, renameSync } from 'node:fs'
import { basename } from 'node:path'

import { expect, test } from 'playwright/test'

import { walkthroughSteps } from '../../shared/ipc/walkthrough'
import { answerFolderDialog, appWritableFolder, launchApp, rollFolder } from '../harness/electron-app'
import type { Way } from '../harness/hands'
import { Person } from '../harness/person'
import { landPhoto, realPhotos } from '../harness/real-photos'

// Each use from its first run to a report that others can check: once by mouse, once by keyboard alone. The system's own folder
// and save dialogs are no part of the window, and are answered for the person.
for (const way of ['mouse', 'keyboard'] as const) {
  test.describe(`by ${way}`, () => {
    test('a person looks at the synced folder, takes a photo out and keeps the proof', async () => {
      await withApp(way, async (person) => {
        const roll = rollOf(realPhotos(3))
        await answerFolderDialog(person.app.electron, roll)
        await person.press('button', /^Choose a folder/)
        await person.press('button', 'Continue')
        await person.press('button', 'Show me')
        await expect(person.heading(/would leave at once/)).toBeVisible()
        await person.press('button', /^Take things out/)
        await person.sees('3 shown')
        await person.opensFirstFrame()
        await person.press('button', 'Revoke')
        await expect(person.app.page.getByRole('heading', { name: 'Revoked' })).toBeVisible()
        await person.press('button', /Back to the sheet$/)
        await person.goes('Revocations')
        await person.press('tab', 'On your phone')
        await person.sees('Not yet done on your phone')
        await person.press('button', /^I did this on my phone/)
        await person.sees('Done on your phone')
        await person.savesVerifiedEvidence()
      })
    })

    test('left running for months, it finds what arrives, says what is missing and forgets nothing', async () => {
      await withApp(way, async (first, restart) => {
        const [one, second, third] = realPhotos(3) as [string, string, string]
        const roll = rollOf([one])
        let person = first
        await answerFolderDialog(person.app.electron, roll)
        await person.press('button', /^Choose a folder/)
        await person.press('button', 'Continue')
        await person.press('radio', 'Yes, on a day I know')
        await person.press('button', 'Show me')
        await person.press('button', /^Take things out/)
        await person.sees('1 shown')
        await person.goes('Settings')
        await person.press('checkbox', /^Tell me when something sensitive/)
        await person.write('The phone’s own count', '5')
        await person.press('button', 'Save')
        await person.sees('4 on your phone not seen')
        landPhoto(second, roll, basename(second))
        await person.goes('Audit log')
        await person.sees('2 shown')
        await person.opensFirstFrame()
        await person.press('button', 'Revoke')
        await expect(person.app.page.getByRole('heading', { name: 'Revoked' })).toBeVisible()
        person = await restart(() => {
          landPhoto(third, roll, basename(third))
        })
        await person.sees('3 shown')
        await expect(person.app.page.getByRole('button', { name: /^1 Revoked$/ })).toBeVisible()
        const away = `${roll}-away`
        renameSync(roll, away)
        await person.goes('Settings')
        await person.press('button', 'Look again')
        await person.sees('Folder not found')
        await person.goes('Audit log')
        await person.sees('3 shown')
        renameSync(away, roll)
        await person.goes('Settings')
        await person.press('button', 'Look again')
        await person.sees('Watched')
        await person.goes('Timeline')
        await expect(person.heading('When it would leave')).toBeVisible()
        await person.savesVerifiedEvidence()
      })
    })

    test('an auditor walks a controlled roll in front of others and hands over verified evidence', async () => {
      await withApp(way, async (person) => {
        await person.press('button', /^Use the sample roll/)
        await person.press('button', 'Continue')
        await person.press('button', 'Show me')
        await person.press('button', /^Take things out/)
        await person.goes('Walkthrough')
        await person.press('button', 'Begin the walkthrough')
        await expect(person.heading('The prompt')).toBeVisible()
        await person.press('button', 'Presenter mode')
        await person.press('button', 'Allow')
        for (const at of walkthroughSteps.keys()) {
          if (at === 0) continue
          await person.sees(`Step ${String(at + 1)} of 10`)
          if (walkthroughSteps[at] === 'revoke') {
            // Findings still arrive while the roll is read: what was pressed may have moved, and is pressed again.
            await expect(async () => {
              await person.press('button', /^Revoke [\d,]+ photo/)
              await expect(person.app.page.getByText(/photos? taken out/)).toBeVisible({ timeout: 20_000 })
            }).toPass()
          }
          if (at < walkthroughSteps.length - 1) await person.press('button', 'Next step')
        }
        await person.write('Finding at this step', 'The ledger was checked in the room.')
        await person.write('Your name', 'A. Auditor')
        await person.press('button', 'Sign off')
        await person.sees('1 of 10 steps signed')
        await person.press('button', 'Check the ledger now')
        await expect(person.app.page.getByText(/^Whole: [\d,]+ entries/)).toBeVisible()
        await person.press('button', 'Leave presenter mode')
        const saved = await person.savesVerifiedEvidence()
        const record = readFileSync(saved.replace('.zip', '-walkthrough.json'), 'utf8')
        expect(record).toContain('The ledger was checked in the room.')
        await person.goes('Walkthrough')
        await person.press('button', 'End, and put everything back')
        await expect(person.app.page.getByRole('button', { name: 'Begin the walkthrough' })).toBeVisible()
      })
    })
  })
}

type Restart = (meanwhile: () => void) => Promise<Person>

/** A first run on a data folder of its own; `restart` ends the app, and the same person goes on in the next one. */
async function withApp(way: Way, live: (person: Person, restart: Restart) => Promise<void>): Promise<void> {
  const dataFolder = appWritableFolder('use')
  const now = { app: await launchApp('source', dataFolder) }
  try {
    await live(new Person(now.app, way), async (meanwhile) => {
      await now.app.close()
      meanwhile()
      now.app = await launchApp('source', dataFolder)
      return new Person(now.app, way)
    })
  } finally {
    await now.app.close()
  }
}

function rollOf(photos: readonly string[]): string {
  const roll = rollFolder()
  for (const photo of photos) landPhoto(photo, roll, basename(photo))
  return roll
}
