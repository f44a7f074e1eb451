import { expect, test } from 'vitest'

import type { Auditor } from '../../electron/auditor/auditor'
import { syntheticRoll } from '../fixtures/synthetic-roll'
import { fill } from './fill-auditor'
import { testAuditor } from './open-auditor'

const photos = syntheticRoll(2_400)
const firstPage = ({ client }: Auditor) =>
  client.framePage({ filter: {}, order: 'taken', offset: 0, limit: 50 })
const index = ({ client }: Auditor) => client.frameIndex({ filter: {}, order: 'taken' })

async function filled(): Promise<Auditor> {
  const auditor = testAuditor()
  await fill(auditor, photos)
  return auditor
}

test('the first page of a large roll comes before anything is learned from it', async () => {
  const auditor = await filled()
  const { frames, revision } = await firstPage(auditor)
  expect(frames).toHaveLength(50)
  expect(new Set(frames.map(({ learned }) => learned))).toEqual(new Set([null]))
  expect((await index(auditor)).revision).toBe(revision)
})

test('once it is learned the window hears of it, and asks for pages of another revision', async () => {
  const auditor = await filled()
  const before = await firstPage(auditor)
  await auditor.client.inferences({})
  const changed = new Promise<void>((resolve) => auditor.onChanged(() => resolve()))
  await changed
  const after = await firstPage(auditor)
  expect(after.revision).not.toBe(before.revision)
  expect((await index(auditor)).revision).toBe(after.revision)
  expect(after.frames.some(({ learned }) => learned !== null && learned.length > 0)).toBe(true)
})

test('what is asked for by what is learned waits for it, and finds the same as who asks later', async () => {
  const auditor = await filled()
  const question = { filter: { inferenceKind: 'home' as const }, order: 'taken' as const }
  const early = await auditor.client.frameIndex(question)
  const home = (await auditor.client.inferences({})).find(({ kind }) => kind === 'home')
  expect(early.total).toBe(new Set(home?.items).size)
  expect(early.total).toBeGreaterThan(0)
})

test('a question about frames that is asked while learning goes on is answered before it ends', async () => {
  const auditor = await filled()
  const answered: string[] = []
  const learned = auditor.client.inferences({}).then(() => answered.push('learned'))
  const found = index(auditor).then(() => answered.push('frames'))
  await Promise.all([learned, found])
  expect(answered).toEqual(['frames', 'learned'])
})
