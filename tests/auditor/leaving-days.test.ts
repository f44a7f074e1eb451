import { expect, test } from 'vitest'

import { framesLeaving } from '../../renderer/features/timeline/day-frames'
import { leavingReasons } from '../../shared/domain/audit/leaving-reason'
import { instant } from '../../shared/domain/item/instant'
import { syntheticRoll } from '../fixtures/synthetic-roll'
import { fill, now } from './fill-auditor'
import { testAuditor } from './open-auditor'

const dayMs = 86_400_000
const allowed = instant(now - 20 * dayMs)
const off = instant(now - 5 * dayMs)

async function allowedThenOff() {
  const auditor = testAuditor()
  await fill(auditor, syntheticRoll(120))
  await auditor.client.setConsent({
    consent: {
      known: 'events',
      events: [
        { switch: 'cloud', state: 'on', at: allowed },
        { switch: 'cloud', state: 'off', at: off },
      ],
    },
  })
  return auditor
}

test('the frames that leave on a day are as many as the timeline counts at worst', async () => {
  const { client } = await allowedThenOff()
  const { days } = await client.timeline({ offsetMinutes: 0 })
  let counted = 0
  for (const { date, leaves } of days) {
    for (const reason of leavingReasons) {
      const filter = framesLeaving(date, reason, 0)
      const { frames } = await client.framePage({ filter, order: 'taken', offset: 0, limit: 1_000 })
      expect(frames, `${date} ${reason}`).toHaveLength(leaves[reason].most)
      counted += frames.length
    }
  }
  expect(counted).toBeGreaterThan(0)
})

test('a timeline that looks ahead shows when what had left may be gone', async () => {
  const { client } = await allowedThenOff()
  const through = instant(off + 31 * dayMs)
  const { days } = await client.timeline({ offsetMinutes: 0, through })
  const present = days.find(({ date }) => date === new Date(now).toISOString().slice(0, 10))
  const last = days.at(-1)
  expect(last?.date).toBe(new Date(through).toISOString().slice(0, 10))
  expect(present?.inCloud.least).toBeGreaterThan(0)
  expect(last?.inCloud.least).toBe(0)
  expect(last?.inCloud.most).toBeGreaterThan(0)
})
