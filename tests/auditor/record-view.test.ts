import { expect, test } from 'vitest'

import type { ItemId } from '../../shared/domain/item/ids'
import { syntheticRoll } from '../fixtures/synthetic-roll'
import { fill } from './fill-auditor'
import { testAuditor } from './open-auditor'

const photos = syntheticRoll(3)
const [first] = photos

test('a look at something covered is recorded by its kind, and opens to its photo only by its salt', async () => {
  const auditor = testAuditor()
  await fill(auditor, photos)
  const item = first?.sighting.item ?? null
  await auditor.client.recordView({ kind: 'document', item: null })
  await auditor.client.recordView({ kind: 'text', item })
  const { lines } = await auditor.client.exportLedger({})
  const viewed = lines.slice(-2).map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
  expect(viewed).toMatchObject([
    { event: 'sensitive-viewed', kind: 'document' },
    { event: 'sensitive-viewed', kind: 'text' },
  ])
  expect(lines.at(-1)).not.toContain(item)
  const [named] = (await auditor.client.ledgerPage({ offset: 0, limit: 1 })).lines
  expect(named).toMatchObject({ about: { item } })
})

test('nothing is recorded of a photo that is not known, nor of another kind', async () => {
  const auditor = testAuditor()
  await fill(auditor, photos)
  const before = (await auditor.client.exportLedger({})).lines.length
  await expect(auditor.client.recordView({ kind: 'text', item: '0'.repeat(64) as ItemId })).rejects.toThrow(
    'not-found',
  )
  await expect(auditor.client.recordView({ kind: 'other' as 'text', item: null })).rejects.toThrow(
    'invalid-input',
  )
  expect((await auditor.client.exportLedger({})).lines).toHaveLength(before)
})
