import { expect, test } from 'vitest'

import type { ItemId, PackId } from '../../shared/domain/item/ids'
import { instant } from '../../shared/domain/item/instant'
import { syntheticRoll } from '../fixtures/synthetic-roll'
import { fill, now, roll } from './fill-auditor'
import { testAuditor } from './open-auditor'

const photos = syntheticRoll(120)
const allowedNow = { known: 'events', events: [{ switch: 'cloud', state: 'on', at: now }] } as const

async function filled() {
  const auditor = testAuditor()
  await fill(auditor, photos)
  await auditor.client.setConsent({ consent: allowedNow })
  return auditor
}

test('the sheet holds every frame once, newest first, and its index agrees with its pages', async () => {
  const { client } = await filled()
  const index = await client.frameIndex({ filter: {}, order: 'taken' })
  const { frames } = await client.framePage({ filter: {}, order: 'taken', offset: 0, limit: 1_000 })
  expect(frames.map((frame) => frame.id).sort()).toEqual(photos.map((photo) => photo.sighting.item).sort())
  const taken = frames.map((frame) => frame.takenLocal ?? '')
  expect(taken).toEqual([...taken].sort().reverse())
  const bytes = { would: 0, could: 1, 'would-not': 2, revoked: 3 }
  expect([...index.outcomes]).toEqual(frames.map((frame) => bytes[frame.outcome]))
  expect(index.days.map((day) => day.date)).toEqual([...new Set(taken.map((local) => local.slice(0, 10)))])
  expect(index.days.reduce((sum, day) => sum + day.count, 0)).toBe(photos.length)
})

test('a photo of the last thirty days would leave and says by which clause', async () => {
  const { client } = await filled()
  const { frames } = await client.framePage({
    filter: { from: '2025-06-10', mediaKinds: ['photo'], outcomes: ['would'] },
    order: 'leaves',
    offset: 0,
    limit: 5,
  })
  expect(frames.length).toBeGreaterThan(0)
  expect(frames[0]).toMatchObject({ outcome: 'would', leavesAt: '2025-06-27T12:00:00Z' })
  const detail = await client.frameDetail({ item: frames[0]?.id as ItemId })
  expect(detail.item.verdict.clauses.map((clause) => clause.clause)).toContain('upload.window')
})

test('filters narrow by words, objects and dates, and every given one counts', async () => {
  const { client } = await filled()
  const matching = async (filter: Parameters<typeof client.framePage>[0]['filter']) =>
    (await client.framePage({ filter, order: 'taken', offset: 0, limit: 1_000 })).frames.map(
      (frame) => frame.id,
    )
  const withDog = photos
    .filter((photo) => photo.analysed.facts.pixels?.objects.some((object) => object.label === 'dog'))
    .map((photo) => photo.sighting.item)
  expect((await matching({ objects: ['dog'] })).sort()).toEqual([...withDog].sort())
  const words = await matching({ words: 'canon DOG' })
  const both = photos.filter(
    ({ analysed, sighting }) =>
      analysed.facts.metadata.camera?.make === 'Canon' && withDog.includes(sighting.item),
  )
  expect(words.sort()).toEqual(both.map((photo) => photo.sighting.item).sort())
  expect(both.length).toBeGreaterThan(0)
  expect(await matching({ words: 'nothing-has-this' })).toEqual([])
})

test('what nobody has read yet could leave', async () => {
  const { client } = testAuditor()
  await client.addRoll({ roll, name: 'Camera' })
  await client.recordSightings({ roll, seen: [photos[0]?.sighting ?? never()], gone: [] })
  await client.setConsent({ consent: allowedNow })
  expect((await client.summary({})).totals).toMatchObject({ items: 1, could: 1, wouldNot: 0 })
  expect(await client.awaiting({ analysis: 'synthetic/1', limit: 9 })).toMatchObject([{ roll }])
})

test('settings change the audit and are written into the ledger', async () => {
  const { client } = await filled()
  await client.choosePolicy({ policy: 'meta-facebook/2025-10-us-ca' as PackId, region: 'CA' })
  await client.setAsOf({ asOf: instant(Date.parse('2025-11-01T00:00:00Z')) })
  await client.setPhoneCount({ count: 500 })
  const summary = await client.summary({})
  expect(summary.policy).toMatchObject({ id: 'meta-facebook/2025-10-us-ca', region: 'CA' })
  expect(summary.asOf).toBe('2025-11-01T00:00:00Z')
  expect(summary.coverage).toMatchObject({ items: 120, phoneCount: 500, notSeen: 380 })
  const { lines } = await client.ledgerPage({ offset: 0, limit: 4 })
  expect(lines.map((line) => line.event)).toEqual([
    'phone-count-set',
    'as-of-set',
    'policy-chosen',
    'consent-set',
  ])
})

test('an unknown policy is refused and nothing changes', async () => {
  const { client } = await filled()
  const before = await client.ledgerPage({ offset: 0, limit: 1 })
  await expect(client.choosePolicy({ policy: 'no-one/nothing' as PackId, region: null })).rejects.toThrow(
    'not-found',
  )
  expect(await client.ledgerPage({ offset: 0, limit: 1 })).toEqual(before)
})

test('the document names the same totals, and making it is recorded without its content', async () => {
  const { client } = await filled()
  const document = await client.document({ selected: null })
  const summary = await client.summary({})
  expect(document.totals).toEqual(summary.totals)
  expect(document.items).toHaveLength(120)
  const { lines } = await client.ledgerPage({ offset: 0, limit: 1 })
  expect(lines[0]?.event).toBe('audit-made')
})

test('no line of the ledger holds a name, a path, a place or a word', async () => {
  const { client } = await filled()
  await client.revoke({ what: { folder: '2025/06' } })
  await client.note({
    event: 'network-blocked',
    detail: { attempts: 2, scheme: 'https', resource: 'my photos/a.jpg' },
  })
  const { lines } = await client.exportLedger({})
  const told = lines.join('\n')
  for (const word of ['IMG_', '.jpg', '2025/06', 'Camera', 'Canon', '13.4', 'Garden'])
    expect(told).not.toContain(word)
  for (const { sighting } of photos) expect(told).not.toContain(sighting.item)
})

function never(): never {
  throw new Error('the roll is empty')
}

test('the question what would happen now moves with the audit, and its document states the tap it supposes', async () => {
  const { client } = await filled()
  await client.setConsent({ consent: { known: 'if-now' } })
  for (const asOf of ['2025-06-27T12:00:00Z', '2025-07-11T12:00:00Z']) {
    await client.setAsOf({ asOf: instant(Date.parse(asOf)) })
    const { frames } = await client.framePage({
      filter: { outcomes: ['would'] },
      order: 'leaves',
      offset: 0,
      limit: 1_000,
    })
    expect(frames.length).toBeGreaterThan(0)
    expect(new Set(frames.map(({ leavesAt }) => leavesAt))).toEqual(new Set([asOf]))
    const { consent } = await client.document({ selected: null })
    expect(consent).toEqual([{ switch: 'cloud', state: 'on', at: asOf }])
  }
  expect((await client.summary({})).consent).toEqual({ known: 'if-now' })
})
