import { expect, test } from 'vitest'

import type { ItemId } from '../../shared/domain/item/ids'
import type { Sighting } from '../../shared/ipc/auditor-feed'
import { syntheticRoll } from '../fixtures/synthetic-roll'
import { fill, roll } from './fill-auditor'
import { testAuditor } from './open-auditor'

const photos = syntheticRoll(6)
const first = photos[0]?.sighting as Sighting
const at = (path: string): Sighting => ({ ...first, path })

async function revoked() {
  const auditor = testAuditor()
  await fill(auditor, photos)
  await auditor.client.revoke({ what: { item: first.item } })
  const events = async () =>
    (await auditor.client.ledgerPage({ offset: 0, limit: 3 })).lines.map((line) => line.event)
  const detail = () => auditor.client.frameDetail({ item: first.item })
  return { client: auditor.client, events, detail }
}

test('a moved item is the same item and stays revoked', async () => {
  const { client, events, detail } = await revoked()
  await client.recordSightings({ roll, seen: [at('moved/elsewhere.jpg')], gone: [first.path] })
  expect((await detail()).frame).toMatchObject({ outcome: 'revoked', name: 'elsewhere.jpg' })
  expect((await client.summary({})).totals).toMatchObject({ items: 6, revoked: 1 })
  expect(await events()).not.toContain('item-gone')
})

test('a copy adds a path, not an item', async () => {
  const { client, detail } = await revoked()
  await client.recordSightings({ roll, seen: [at('copy.jpg')], gone: [] })
  expect((await detail()).item.paths).toEqual([first.path, 'copy.jpg'].sort())
  await client.recordSightings({ roll, seen: [], gone: [first.path] })
  expect((await detail()).item).toMatchObject({ paths: ['copy.jpg'], verdict: { outcome: 'revoked' } })
})

test('an item whose last copy is gone stays, and comes back as itself', async () => {
  const { client, events, detail } = await revoked()
  await client.recordSightings({ roll, seen: [], gone: [first.path] })
  expect((await events())[0]).toBe('item-gone')
  expect((await detail()).item).toMatchObject({ paths: [], verdict: { outcome: 'revoked' } })
  await client.recordSightings({ roll, seen: [first], gone: [] })
  expect((await events())[0]).toBe('item-returned')
  expect((await detail()).item.paths).toEqual([first.path])
})

test('other bytes under a known path are another item', async () => {
  const { client } = await revoked()
  const other = 'ef'.repeat(32) as ItemId
  await client.recordSightings({ roll, seen: [{ ...first, item: other }], gone: [] })
  expect(await client.itemByPath({ path: first.path })).toBe(other)
  expect((await client.frameDetail({ item: other })).frame.outcome).not.toBe('revoked')
  expect((await client.frameDetail({ item: first.item })).item.paths).toEqual([])
})

test('a forgotten roll leaves the audit and comes back with its facts and revocations', async () => {
  const { client, detail } = await revoked()
  await client.forgetRoll({ roll })
  expect((await client.summary({})).totals.items).toBe(0)
  await client.addRoll({ roll, name: 'Camera' })
  await client.recordSightings({ roll, seen: photos.map((photo) => photo.sighting), gone: [] })
  expect((await client.summary({})).totals).toMatchObject({ items: 6, revoked: 1 })
  expect((await detail()).item.camera).toEqual(photos[0]?.analysed.facts.metadata.camera)
  expect(await client.awaiting({ analysis: 'synthetic/1', limit: 9 })).toEqual([])
})

test('sightings read back as they were recorded', async () => {
  const { client } = await revoked()
  const sightings = await client.sightings({ roll })
  const byPath = (one: Sighting, other: Sighting) => (one.path < other.path ? -1 : 1)
  expect(sightings).toEqual(photos.map((photo) => photo.sighting).sort(byPath))
})
