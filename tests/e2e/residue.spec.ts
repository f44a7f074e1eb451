import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync, chmodSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { expect, test } from 'playwright/test'
import sharp from 'sharp'

import type { AppStatus } from '../../shared/ipc/app'
import { askApp } from '../harness/ask-app'
import {
  answerFolderDialog,
  appWritableFolder,
  giveHome,
  launchApp,
  rollFolder,
  runtime,
} from '../harness/electron-app'

const mark = randomBytes(5).toString('hex')
/** What the photo tells, none of it found anywhere else in the world. */
const seeds = { file: `zorblat-${mark}`, owner: `Quirin Vex${mark}`, words: `meet at the ${mark} bridge` }
/** 47° 7' 24.4421" N, as the EXIF block holds it and as the facts and a page would write it. */
const place = {
  exif: rational(244_421, 10_000),
  decimal: '47.12345',
  double: double(47 + 7 / 60 + 24.4421 / 3_600),
}
const needles: readonly (readonly [name: string, bytes: Buffer])[] = [
  ...Object.entries(seeds).flatMap(([name, text]) => [
    [name, Buffer.from(text)] as const,
    [`${name} (UTF-16)`, Buffer.from(text, 'utf16le')] as const,
  ]),
  ['place (EXIF)', place.exif],
  ['place (decimal)', Buffer.from(place.decimal)],
  ['place (double)', place.double],
]

test.afterAll(() => {
  giveHome(null)
})

test('what a photo tells is in the store, and in no cache, temporary file, log or setting outside it', async () => {
  const [data, home, temporary] = ['residue', 'residue-home', 'residue-tmp'].map(appWritableFolder) as [
    string,
    string,
    string,
  ]
  const roll = rollFolder()
  await landSeededPhoto(roll)
  giveHome(home)
  process.env['TMPDIR'] = temporary
  const app = await launchApp('source', data)
  const printed: Buffer[] = []
  for (const stream of [app.electron.process().stdout, app.electron.process().stderr])
    stream?.on('data', (chunk: Buffer) => printed.push(chunk))
  await answerFolderDialog(app.electron, roll)
  await askApp(app, 'chooseRoll', {})
  await askApp(app, 'changeSettings', { hasSeenFirstRun: true, view: 'list' })
  await expect.poll(async () => (await askApp<AppStatus>(app, 'status', {})).progress.stage).toBe('idle')
  await app.page.reload()
  const frame = app.page.getByRole('row').filter({ hasText: seeds.file })
  await expect(frame).toBeVisible()
  await app.close()
  delete process.env['TMPDIR']

  const outside = [
    ...filesBelow(join(data, 'chromium')),
    ...filesBelow(home),
    ...filesBelow(temporary),
    ...filesBelow(join(dirname(runtime().executable), 'home')),
  ]
  const found = outside.flatMap((file) => needlesIn(readFileSync(file)).map((name) => `${name} in ${file}`))
  expect(found).toEqual([])
  expect(needlesIn(Buffer.concat(printed))).toEqual([])
  // The search does find what is there: the store holds it, and so does the photo.
  const store = readdirSync(data).filter((name) => name.startsWith('audit.sqlite'))
  const held = new Set(store.flatMap((name) => needlesIn(readFileSync(join(data, name)))))
  for (const name of ['file', 'owner', 'place (decimal)']) expect([...held]).toContain(name)
  expect(needlesIn(readFileSync(join(roll, `${seeds.file}.jpg`)))).toContain('place (EXIF)')
  process.stdout.write(
    `residue: ${String(needles.length)} spellings searched in ${String(outside.length)} files outside the store: none found\n`,
  )
})

const needlesIn = (bytes: Buffer): readonly string[] =>
  needles.flatMap(([name, needle]) => (bytes.includes(needle) ? [name] : []))

function filesBelow(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
  return names.filter((name) => statSync(name, { throwIfNoEntry: false })?.isFile() === true)
}

async function landSeededPhoto(roll: string): Promise<void> {
  mkdirSync(roll, { recursive: true })
  const bytes = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#5a7' } })
    .withExif({
      IFD0: { Artist: seeds.owner, ImageDescription: seeds.words },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '47/1 7/1 244421/10000',
        GPSLongitudeRef: 'E',
        GPSLongitude: '11/1 30/1 0/1',
      },
    })
    .jpeg()
    .toBuffer()
  const file = join(roll, `${seeds.file}.jpg`)
  writeFileSync(file, bytes)
  chmodSync(file, 0o644)
}

/** A numerator and a denominator as an EXIF block of either byte order might hold them; sharp writes the little end first. */
function rational(numerator: number, denominator: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeUInt32LE(numerator, 0)
  bytes.writeUInt32LE(denominator, 4)
  return bytes
}

function double(value: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleLE(value)
  return bytes
}
