import { expect, test } from 'vitest'

import type { ItemId, PersonId } from '../../shared/domain/item/ids'
import type { RevocationRule } from '../../shared/domain/revocation/revocation'
import type { SyntheticPhoto } from '../fixtures/synthetic-roll'
import { syntheticRoll } from '../fixtures/synthetic-roll'
import { fill, now } from './fill-auditor'
import { testAuditor } from './open-auditor'

const photos = syntheticRoll(80)
const idOf = (photo: SyntheticPhoto | undefined): ItemId => photo?.sighting.item as ItemId

async function filled() {
  const { client } = testAuditor()
  await fill({ client }, photos)
  await client.setConsent({
    consent: { known: 'events', events: [{ switch: 'cloud', state: 'on', at: now }] },
  })
  return client
}

const rules: readonly RevocationRule[] = [
  { item: idOf(photos[3]) },
  { items: [idOf(photos[4]), idOf(photos[5])] },
  { person: 'p1' as PersonId },
  { kind: 'screenshot' },
  { kind: 'iban' },
  { theme: 'food' },
  { everyoneBut: ['p1' as PersonId] },
  { folder: '2025' },
  { place: { latitude: 52.52, longitude: 13.405, radiusMetres: 2_000 } },
]

test('a preview is what the receipt then says, and changes nothing by itself', async () => {
  const client = await filled()
  for (const what of rules) {
    const before = await client.summary({})
    const preview = await client.revocationPreview({ what })
    expect((await client.summary({})).totals).toEqual(before.totals)
    const receipt = await client.revoke({ what })
    expect(receipt.items).toEqual(preview.items)
    expect(receipt.nearDuplicates).toEqual(preview.nearDuplicates)
    expect(receipt.alreadyLeft).toEqual(preview.alreadyLeft)
    const having = (fates: readonly { readonly id: string; readonly fate: string }[], fate: string) =>
      fates.filter((one) => one.fate === fate).map(({ id }) => id)
    expect(receipt.removed).toEqual({
      inferences: [...having(preview.inferences, 'falls'), ...having(preview.inferences, 'ruled-out')],
      suggestions: having(preview.suggestions, 'falls'),
    })
    expect((await client.summary({})).totals).toEqual(preview.totals.after)
    await client.restore({ receipt: receipt.receipt })
  }
})

test('each rule catches what arrives later, as if it had been there', async () => {
  for (const what of rules.slice(2)) {
    const { client } = testAuditor()
    await fill({ client }, photos.slice(0, 40))
    const { receipt } = await client.revoke({ what })
    await fill({ client }, photos.slice(40))
    const caught = await client.frameIndex({ filter: { outcomes: ['revoked'] }, order: 'taken' })
    await client.restore({ receipt })
    const again = await client.revoke({ what })
    expect(caught.total).toBe(again.items.length)
  }
})

test('the smallest set hides what it is asked to hide, and the revocation of it does it', async () => {
  const client = await filled()
  const { items, restsOn } = await client.howToHide({ inference: 'person:p1' })
  expect(items).toHaveLength(restsOn)
  const receipt = await client.revoke({ what: { items } })
  expect(receipt.removed.inferences).toContain('person:p1')
  await expect(client.howToHide({ inference: 'person:p1' })).rejects.toThrow('not-found')
})

test('a suggestion comes with what is needed to draw it, and with its consequences', async () => {
  const client = await filled()
  const suggestions = await client.suggestions({})
  expect(suggestions.length).toBeGreaterThan(1)
  for (const suggestion of suggestions) {
    const detail = await client.suggestionDetail({ suggestion: suggestion.id })
    expect(detail.frames.map(({ item }) => item)).toEqual(suggestion.items)
    expect(detail.because.map(({ id }) => id)).toEqual(suggestion.because)
    expect(detail.slides).toHaveLength(suggestion.items.length)
    expect(detail.layouts.length > 0).toBe(suggestion.kind !== 'restyle')
    expect(detail.consequences.map(({ act, training }) => [act, training])).toEqual([
      ['nothing', 'could'],
      ['edit', 'could'],
      ['share', 'could'],
    ])
  }
  await client.choosePolicy({ policy: 'meta-facebook/2026-04-eu-uk' as never, region: 'DE' })
  const [first] = await client.suggestions({})
  const { consequences } = await client.suggestionDetail({ suggestion: first?.id ?? '' })
  expect(consequences.map(({ training }) => training)).toEqual(['would-not', 'would-not', 'would'])
})

test('the steps for the phone name the way, what is open, and what not to select', async () => {
  const client = await filled()
  const { receipt, items } = await client.revoke({ what: { kind: 'screenshot' } })
  const steps = await client.phoneSteps({})
  expect(steps.settingsPaths[0]).toContain('Camera roll sharing suggestions')
  expect(steps.revocations).toMatchObject([{ receipt, isDone: false, items: items.length }])
  expect(steps.limitedAccess.leaveOut).toEqual(items)
  expect(steps.limitedAccess.allow).toBe(photos.length - items.length)
  expect(steps.removedAfterDays).toEqual({ least: 30, most: null })
  await client.confirmOnPhone({ receipt })
  expect((await client.phoneSteps({})).revocations).toMatchObject([{ isDone: true }])
})
