import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

import { expect, test } from 'playwright/test'

import type { AuditDocument, AuditedItem } from '../../shared/domain/audit/document'
import type { Box } from '../../shared/domain/item/facts'
import type { AppStatus } from '../../shared/ipc/app'
import type { Frame, FrameDetail } from '../../shared/ipc/auditor'
import { askApp } from '../harness/ask-app'
import {
  answerFolderDialog,
  appWritableFolder,
  launchApp,
  projectFolder,
  rollFolder,
  type RunningApp,
} from '../harness/electron-app'
import { landPhoto, realPhotos } from '../harness/real-photos'

// Chromium and sharp decode and scale a JPEG differently by up to 2.3 of 255 on average, so the nets' answers differ a
// little too. Stated tolerance: what metadata says is equal; at least this share of faces, and of objects that either
// side is sure of, is found by both with boxes that overlap by half.
const faceShare = 0.9
const objectShare = 0.85
const sureScore = 0.5
const photos = realPhotos(Number(process.env['SAFELIGHT_SAME_PHOTOS'] ?? 6))
const asOf = '2025-06-27T12:00:00Z'

test('the app and the command line find the same facts in the same photos', async () => {
  const roll = rollFolder()
  for (const photo of photos) landPhoto(photo, roll, basename(photo))
  const listed = byName(auditedByCommandLine(roll).items)
  const app = await launchApp('source', appWritableFolder('same-facts'))
  const shown = byName(await auditedByApp(app, roll))
  await app.close()
  expect([...shown.keys()]).toEqual([...listed.keys()])

  const pairs = [...listed].map(([name, item]) => [item, shown.get(name) as AuditedItem] as const)
  for (const [one, other] of pairs) expect(statedBy(other)).toEqual(statedBy(one))
  const faces = agreement(pairs.map(([one, other]) => [one.faces ?? [], other.faces ?? []]))
  const objects = agreement(pairs.map(([one, other]) => [sure(one), sure(other)]))
  const differing = pairs.filter(([one, other]) => one.verdict.outcome !== other.verdict.outcome)
  process.stdout.write(`measured: faces found by both ${percent(faces)} (tolerance ${percent(faceShare)})\n`)
  process.stdout.write(
    `measured: sure objects found by both ${percent(objects)} (tolerance ${percent(objectShare)})\n`,
  )
  process.stdout.write(`measured: verdicts that differ ${differing.length} of ${pairs.length}\n`)
  for (const [one, other] of differing) {
    process.stdout.write(
      `  ${one.paths.join()}: ${one.verdict.outcome} here, ${other.verdict.outcome} in the app\n`,
    )
  }
  expect(faces).toBeGreaterThanOrEqual(faceShare)
  expect(objects).toBeGreaterThanOrEqual(objectShare)
})

function auditedByCommandLine(roll: string): AuditDocument {
  const out = join(mkdtempSync(join(tmpdir(), 'safelight-same-')), 'audit.json')
  const circumstances = [
    '--as-of',
    asOf,
    '--policy',
    'meta-facebook/2025-06-test',
    '--region',
    'US-NY',
    '--allowed-on',
    asOf,
  ]
  execFileSync(
    process.execPath,
    [join(projectFolder, 'out/main/cli.js'), 'audit', roll, ...circumstances, '--out', out],
    { stdio: 'ignore' },
  )
  return JSON.parse(readFileSync(out, 'utf8')) as AuditDocument
}

async function auditedByApp({ page, electron }: RunningApp, roll: string): Promise<readonly AuditedItem[]> {
  const ask = <Value>(name: string, input: unknown): Promise<Value> => askApp<Value>({ page }, name, input)
  const at = Date.parse(asOf)
  await answerFolderDialog(electron, roll)
  await ask('chooseRoll', {})
  await ask('choosePolicy', { policy: 'meta-facebook/2025-06-test', region: 'US-NY' })
  await ask('setAsOf', { asOf: at })
  await ask('setConsent', { consent: { known: 'events', events: [{ switch: 'cloud', state: 'on', at }] } })
  const framesOf = () =>
    ask<{ readonly frames: readonly Frame[] }>('framePage', {
      filter: {},
      order: 'taken',
      offset: 0,
      limit: 100,
    })
  await expect.poll(async () => (await framesOf()).frames.length).toBe(photos.length)
  await expect.poll(async () => (await ask<AppStatus>('status', {})).progress.stage).toBe('idle')
  const { frames } = await framesOf()
  const details: AuditedItem[] = []
  for (const { id } of frames) details.push((await ask<FrameDetail>('frameDetail', { item: id })).item)
  return details
}

const byName = (items: readonly AuditedItem[]): ReadonlyMap<string, AuditedItem> =>
  new Map([...items].sort((one, other) => (one.id < other.id ? -1 : 1)).map((item) => [item.id, item]))

/** What metadata alone says: the same to the letter wherever it was read. */
function statedBy({
  paths,
  format,
  bytes,
  width,
  height,
  orientation,
  taken,
  place,
  camera,
  problem,
}: AuditedItem) {
  return { paths, format, bytes, width, height, orientation, taken, place, camera, problem }
}

const sure = (item: AuditedItem) => (item.objects ?? []).filter((object) => object.score >= sureScore)

interface Boxed {
  readonly box: Box
  readonly label?: string
}

/** Of all that either side found, the share that both did. */
function agreement(pairs: readonly (readonly [readonly Boxed[], readonly Boxed[]])[]): number {
  const matched = pairs.reduce((sum, [one, other]) => sum + matches(one, other), 0)
  const found = pairs.reduce((sum, [one, other]) => sum + one.length + other.length, 0)
  return found === 0 ? 1 : (2 * matched) / found
}

function matches(one: readonly Boxed[], other: readonly Boxed[]): number {
  const free = [...other]
  return one.filter((found) => {
    const at = free.findIndex(
      (candidate) => candidate.label === found.label && overlap(candidate.box, found.box) >= 0.5,
    )
    if (at >= 0) free.splice(at, 1)
    return at >= 0
  }).length
}

/** Intersection over union. */
function overlap([x, y, w, h]: Box, [x2, y2, w2, h2]: Box): number {
  const wide = Math.max(0, Math.min(x + w, x2 + w2) - Math.max(x, x2))
  const high = Math.max(0, Math.min(y + h, y2 + h2) - Math.max(y, y2))
  return (wide * high) / (w * h + w2 * h2 - wide * high)
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`
