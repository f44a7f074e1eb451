import { expect, test } from 'vitest'

import { syntheticRoll } from '../fixtures/synthetic-roll'
import { fill } from './fill-auditor'
import { testAuditor } from './open-auditor'

async function filled() {
  const auditor = testAuditor()
  await fill(auditor, syntheticRoll(240))
  return auditor.client
}

test('findings count the photos that each inference rests on, and name no more than six of them', async () => {
  const client = await filled()
  const [findings, inferences] = [await client.findings({}), await client.inferences({})]
  expect(findings.map(({ id, photos }) => [id, photos])).toEqual(
    inferences.map(({ id, items }) => [id, items.length]),
  )
  for (const { first, photos } of findings) expect(first).toHaveLength(Math.min(6, photos))
  expect(findings.some(({ photos }) => photos > 6)).toBe(true)
})

test('one finding is had whole, and one that is not known is refused', async () => {
  const client = await filled()
  const [known] = await client.inferences({})
  if (known === undefined) throw new Error('nothing was learned')
  const whole = await client.finding({ inference: known.id })
  expect([whole.items, whole.evidence]).toEqual([known.items, known.evidence])
  await expect(client.finding({ inference: 'home:none' })).rejects.toThrow('not-found')
})

test('the frames of several inferences are those of any of them, each once', async () => {
  const client = await filled()
  const some = (await client.inferences({})).filter(({ items }) => items.length > 1).slice(0, 3)
  const { total } = await client.frameIndex({
    filter: { inferences: some.map(({ id }) => id) },
    order: 'taken',
  })
  expect(total).toBe(new Set(some.flatMap(({ items }) => items)).size)
  expect(total).toBeLessThan(240)
})

test('a sentence of the profile counts each of its photos once', async () => {
  const client = await filled()
  const items = new Map((await client.inferences({})).map((one) => [one.id, one.items]))
  const { sentences } = await client.profile({})
  expect(sentences.length).toBeGreaterThan(0)
  for (const { because, photos } of sentences)
    expect(photos).toBe(new Set(because.flatMap((id) => items.get(id) ?? [])).size)
})
