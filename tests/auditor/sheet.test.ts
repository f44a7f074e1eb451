import { describe, expect, it } from 'vitest'

import { takenOrder } from '../../electron/auditor/sheet/taken-order'
import type { AuditItem } from '../../shared/domain/item/audit-item'
import type { ItemId } from '../../shared/domain/item/ids'
import { instant } from '../../shared/domain/item/instant'
import type { FrameFilter } from '../../shared/ipc/schemas'
import { syntheticRoll } from '../fixtures/synthetic-roll'
import { fill, now, roll } from './fill-auditor'
import { testAuditor } from './open-auditor'

const dayMs = 86_400_000
const photos = syntheticRoll(240)

describe('the order of the sheet', () => {
  const [photo] = photos
  const itemAt = (local: string | null, at: number): AuditItem => {
    const facts = photo?.analysed.facts
    if (facts === undefined) throw new Error('the roll is empty')
    const taken = local === null ? null : { local, offset: null, instant: null, source: 'exif' as const }
    const id = ((at * 7919) % 1_000).toString(16).padStart(64, '0') as ItemId
    return {
      id,
      paths: [],
      facts: { ...facts, metadata: { ...facts.metadata, taken } },
      persons: [],
      goneAt: null,
    }
  }
  const byText = (items: readonly AuditItem[]): readonly ItemId[] =>
    [...items]
      .sort((one, other) => {
        const [first, second] = [one, other].map(({ facts }) => facts.metadata.taken?.local ?? '')
        if (first !== second) return (first ?? '') < (second ?? '') ? 1 : -1
        return one.id < other.id ? -1 : 1
      })
      .map(({ id }) => id)
  const usual = ['2025-06-01T12:00:00', '2025-06-01T12:00:00', null, '2024-02-29T23:59:59', null]
  it.each([
    ['usual dates, ties and no date', usual],
    ['a year before 1938', [...usual, '1899-12-31T00:00:00', '0001-01-01T00:00:00']],
    ['a text that is no date', [...usual, '2025-99-99T99:99:99', '']],
    ['parts of a second', [...usual, '2025-06-01T12:00:00.500', '2025-06-01T12:00:00.25']],
    ['no item', []],
  ])('is by date, then by id: %s', (_, locals) => {
    const items = locals.map(itemAt)
    expect(Array.from(takenOrder(items), (position) => items[position]?.id)).toEqual(byText(items))
  })
})

describe('a filter by verdict', () => {
  async function allowedThenRevoked() {
    const { client } = testAuditor()
    await fill({ client }, photos)
    const switched = (state: 'on' | 'off', daysAgo: number) =>
      ({ switch: 'cloud', state, at: instant(now - daysAgo * dayMs) }) as const
    await client.setConsent({
      consent: { known: 'events', events: [switched('on', 20), switched('off', 5)] },
    })
    await client.revoke({ what: { from: '2025-06-10', to: '2025-06-14' } })
    await client.recordSightings({ roll, seen: [], gone: photos.slice(0, 40).map(pathOf) })
    const { frames } = await client.framePage({ filter: {}, order: 'taken', offset: 0, limit: 1_000 })
    const worded = await Promise.all(
      frames.map(async ({ id }) => ({ id, verdict: (await client.frameDetail({ item: id })).item.verdict })),
    )
    const matching = async (filter: FrameFilter) =>
      (await client.framePage({ filter, order: 'taken', offset: 0, limit: 1_000 })).frames.map(({ id }) => id)
    return { worded, matching }
  }
  const pathOf = ({ sighting }: (typeof photos)[number]) => sighting.path

  it('finds what the worded verdicts say: left already, by which clause', async () => {
    const { worded, matching } = await allowedThenRevoked()
    for (const has of [true, false]) {
      const expected = worded.filter(({ verdict }) => verdict.alreadyLeft === has).map(({ id }) => id)
      expect(expected.length).toBeGreaterThan(0)
      expect(await matching({ alreadyLeft: has })).toEqual(expected)
    }
    const clauses = new Set(worded.flatMap(({ verdict }) => verdict.clauses.map(({ clause }) => clause)))
    expect(clauses.size).toBeGreaterThan(2)
    for (const clause of clauses) {
      const expected = worded.filter(({ verdict }) => verdict.clauses.some((one) => one.clause === clause))
      expect(await matching({ clause })).toEqual(expected.map(({ id }) => id))
    }
  })

  it('finds what the worded verdicts say: leaves within a stretch, revoked or not', async () => {
    const { worded, matching } = await allowedThenRevoked()
    const [from, before] = [instant(now - 21 * dayMs), instant(now - 12 * dayMs)]
    const expected = worded.filter(({ verdict: { outcome, without, leavesAt } }) => {
      const at = leavesAt === null ? NaN : Date.parse(leavesAt)
      return (without ?? outcome) !== 'would-not' && at >= from && at < before
    })
    expect(expected.length).toBeGreaterThan(0)
    expect(await matching({ leaves: { from, before } })).toEqual(expected.map(({ id }) => id))
  })
})
