import { describe, expect, it } from 'vitest'

import { openAuditor } from '../../electron/auditor/auditor'
import { syntheticRoll } from '../fixtures/synthetic-roll'
import { fill, optionsIn } from './fill-auditor'

describe('assigning people from scratch', () => {
  it('gives the same people whatever order the photos were read in', async () => {
    const photos = syntheticRoll(60)
    const forwards = await personsOf(photos)
    const backwards = await personsOf([...photos].reverse())
    expect(forwards.some(([, persons]) => persons.length > 0)).toBe(true)
    expect(backwards).toEqual(forwards)
  })
})

async function personsOf(photos: ReturnType<typeof syntheticRoll>) {
  const auditor = openAuditor(optionsIn(null))
  await fill(auditor, photos)
  await auditor.client.assignPeople({})
  const { items } = await auditor.client.document({ selected: null })
  auditor.close()
  return items.map((item) => [item.id, (item.faces ?? []).map((face) => face.person)] as const)
}
