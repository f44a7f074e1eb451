import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'

import { chosenFile } from '../../../electron/main/export/chosen-file'
import { textFile } from '../../../electron/main/export/contents'
import { saveFiles } from '../../../electron/main/export/save-files'

let folder = ''
let roll = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'safelight-save-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  roll = join(folder, 'roll')
  mkdirSync(join(roll, '2025'), { recursive: true })
  writeFileSync(join(roll, '2025/IMG_1.jpg'), 'a photo')
})

const at = (where: string) => ({ folder: where, isAgreed: true })
const files = [textFile('audit.csv', 'new'), textFile('audit-findings.csv', 'new')]

test.each(['roll', 'roll/2025', 'roll/../roll/2025'])(
  'nothing is written into a roll: %s',
  async (inside) => {
    await expect(saveFiles(at(join(folder, inside)), files, [roll])).rejects.toThrow('inside-roll')
    expect(readdirSync(roll, { recursive: true })).toEqual(['2025', '2025/IMG_1.jpg'])
  },
)

test('a link that leads into a roll is seen for what it is', async () => {
  symlinkSync(join(roll, '2025'), join(folder, 'elsewhere'))
  await expect(saveFiles(at(join(folder, 'elsewhere')), files, [roll])).rejects.toThrow('inside-roll')
})

test('a roll reached by a link is one all the same', async () => {
  symlinkSync(roll, join(folder, 'linked-roll'))
  await expect(saveFiles(at(join(roll, '2025')), files, [join(folder, 'linked-roll')])).rejects.toThrow(
    'inside-roll',
  )
})

test('beside a roll it is written, for this user only', async () => {
  expect(await saveFiles(at(folder), files, [roll])).toEqual(['audit.csv', 'audit-findings.csv'])
  expect(readFileSync(join(folder, 'audit.csv'), 'utf8')).toBe('new')
})

test('the file that the user agreed to replace is replaced, no other is', async () => {
  for (const { name } of files) writeFileSync(join(folder, name), 'old')
  expect(await saveFiles(at(folder), files, [roll])).toEqual(['audit.csv', 'audit-findings-2.csv'])
  expect(readFileSync(join(folder, 'audit.csv'), 'utf8')).toBe('new')
  expect(readFileSync(join(folder, 'audit-findings.csv'), 'utf8')).toBe('old')
})

test('a name that the user never saw whole replaces nothing', async () => {
  const chosen = chosenFile(join(folder, 'report.v2'), 'csv')
  expect(chosen).toEqual({ folder, name: 'report.v2', isAgreed: false })
  writeFileSync(join(folder, 'audit.csv'), 'old')
  expect(await saveFiles(chosen, files, [roll])).toEqual(['audit-2.csv', 'audit-findings.csv'])
  expect(readFileSync(join(folder, 'audit.csv'), 'utf8')).toBe('old')
})

test.each([
  ['report.html', 'report', true],
  ['report.HTML', 'report', false],
  ['report', 'report', false],
  ['.html', '.html', false],
  ['a.b.html', 'a.b', true],
])('the name %j is the file %j.html, agreed to: %j', (typed, name, isAgreed) => {
  expect(chosenFile(`/tmp/${typed}`, 'press')).toEqual({ folder: '/tmp', name, isAgreed })
})

test('a name that is a link to a photo is replaced; the photo is not written through', async () => {
  symlinkSync(join(roll, '2025/IMG_1.jpg'), join(folder, 'audit.csv'))
  linkSync(join(roll, '2025/IMG_1.jpg'), join(folder, 'audit-findings.csv'))
  await saveFiles(at(folder), files, [roll])
  expect(readFileSync(join(roll, '2025/IMG_1.jpg'), 'utf8')).toBe('a photo')
  expect(readFileSync(join(folder, 'audit.csv'), 'utf8')).toBe('new')
})

test('a folder that is not there, or no folder, is named', async () => {
  await expect(saveFiles(at(join(folder, 'gone')), files, [roll])).rejects.toThrow('root-missing')
  await expect(saveFiles(at(join(roll, '2025/IMG_1.jpg')), files, [])).rejects.toThrow('root-missing')
})

test('a folder that takes nothing leaves nothing half written', async () => {
  const closed = join(folder, 'closed')
  mkdirSync(closed)
  writeFileSync(join(closed, 'audit.csv.part'), '')
  chmodSync(closed, 0o500)
  const saving = saveFiles(at(closed), files, [roll])
  // Root may write anywhere; for everyone else the folder is closed.
  if (process.getuid?.() === 0) await saving
  else await expect(saving).rejects.toThrow('folder-refused')
  expect(readdirSync(closed)).toContain('audit.csv.part')
})
