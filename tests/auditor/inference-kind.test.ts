import { expect, it } from 'vitest'

import { syntheticRoll } from '../fixtures/synthetic-roll'
import { fill } from './fill-auditor'
import { testAuditor } from './open-auditor'

it('the frames behind one kind of inference are those of all its inferences, once each', async () => {
  const { client } = testAuditor()
  await fill({ client }, syntheticRoll(300))
  const documents = (await client.inferences({})).filter(({ kind }) => kind === 'document')
  const items = new Set(documents.flatMap((inference) => inference.items))
  const index = await client.frameIndex({ filter: { inferenceKind: 'document' }, order: 'taken' })
  expect(items.size).toBeGreaterThan(0)
  expect(index.total).toBe(items.size)
})
