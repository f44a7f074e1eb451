import { describe, expect, it } from 'vitest'

import type { Auditor } from '../../electron/auditor/auditor'
import type { PersonId } from '../../shared/domain/item/ids'
import { syntheticRoll } from '../fixtures/synthetic-roll'
import { fill } from './fill-auditor'
import { testAuditor } from './open-auditor'

describe('the user’s word about people', () => {
  it('keeps a name out of the ledger and out of the audit', async () => {
    const { auditor, first } = await withPeople()
    await auditor.client.namePerson({ person: first, name: 'Wilhelmina' })
    expect(await wordOf(auditor, first)).toMatchObject({ name: 'Wilhelmina' })
    const { lines } = await auditor.client.exportLedger({})
    expect(lines.some((line) => line.includes('"people-corrected"'))).toBe(true)
    const { document, inputs } = await auditor.client.evidence({ selected: null })
    expect(lines.join() + JSON.stringify(document) + JSON.stringify(inputs)).not.toContain('Wilhelmina')
  })

  it('merges two into one, and parts them again when it is undone', async () => {
    const { auditor, first, second } = await withPeople()
    const before = await photosByPerson(auditor)
    const { act } = await auditor.client.mergePersons({ person: second, into: first })
    const merged = await photosByPerson(auditor)
    expect(merged.has(second)).toBe(false)
    expect(merged.get(first)).toBeGreaterThan(before.get(first) ?? 0)
    await auditor.client.undoPeople({ act })
    expect(await photosByPerson(auditor)).toEqual(before)
  })

  it('splits faces off as somebody who never was', async () => {
    const { auditor, first } = await withPeople()
    const before = await photosByPerson(auditor)
    const photos = await photosOf(auditor, first)
    const { person } = await auditor.client.splitPerson({ person: first, items: photos.slice(0, 1) })
    expect(before.has(person)).toBe(false)
    expect((await photosByPerson(auditor)).get(first)).toBe((before.get(first) ?? 0) - 1)
    expect(await photosOf(auditor, person)).toEqual(photos.slice(0, 1))
  })

  it('leaves what was revoked revoked when its person is found to be another', async () => {
    const { auditor, first, second } = await withPeople()
    const revoked = new Set((await auditor.client.revoke({ what: { person: second } })).items)
    await auditor.client.mergePersons({ person: second, into: first })
    const { items } = await auditor.client.document({ selected: null })
    const still = items.filter(({ verdict }) => verdict.outcome === 'revoked').map(({ id }) => id)
    expect([...revoked].filter((id) => !still.includes(id))).toEqual([])
    await expect(
      auditor.client.splitPerson({ person: second, items: [...revoked].slice(0, 1) }),
    ).rejects.toMatchObject({ failure: { code: 'invalid-input' } })
  })

  it('counts nobody who is a grown-up by the user’s word among the children', async () => {
    const { auditor, first } = await withPeople()
    const children = async () =>
      (await auditor.client.inferences({})).filter(({ id }) => id === `children:${first}`)
    await auditor.client.correctAge({ person: first, age: { bornIn: 2_020 } })
    expect((await children())[0]?.label).toContain('by your word')
    await auditor.client.correctAge({ person: first, age: 'grown-up' })
    expect(await children()).toEqual([])
  })

  it('asks no consent of the one who is "me"', async () => {
    const { auditor, first } = await withPeople()
    const asked = async () =>
      Number.parseInt(
        (await auditor.client.inferences({})).find(({ kind }) => kind === 'bystanders')?.label ?? '0',
      )
    const before = await asked()
    await auditor.client.markMe({ person: first })
    expect(await asked()).toBe(before - 1)
  })

  it('keeps the numbers it was given for, when everybody is asked to be assigned anew', async () => {
    const { auditor, first, second } = await withPeople()
    await auditor.client.mergePersons({ person: second, into: first })
    const before = await photosByPerson(auditor)
    await auditor.client.assignPeople({})
    expect(await photosByPerson(auditor)).toEqual(before)
  })

  it('undoes the last act only', async () => {
    const { auditor, first } = await withPeople()
    const { act } = await auditor.client.namePerson({ person: first, name: 'Ada' })
    await auditor.client.markMe({ person: first })
    await expect(auditor.client.undoPeople({ act })).rejects.toMatchObject({
      failure: { code: 'invalid-input' },
    })
  })
})

async function withPeople() {
  const auditor = testAuditor()
  await fill(auditor, syntheticRoll(120))
  const { persons } = await auditor.client.people({})
  const [first, second] = persons.map(({ person }) => person)
  if (first === undefined || second === undefined) throw new Error('the roll shows fewer than two people')
  return { auditor, first, second }
}

async function wordOf(auditor: Auditor, person: PersonId) {
  return (await auditor.client.people({})).persons.find((one) => one.person === person)?.word
}

async function photosByPerson(auditor: Auditor): Promise<ReadonlyMap<PersonId, number>> {
  const { persons } = await auditor.client.people({})
  return new Map(persons.map(({ person, photos }) => [person, photos]))
}

async function photosOf(auditor: Auditor, person: PersonId) {
  const inferences = await auditor.client.inferences({})
  return inferences.find(({ id }) => id === `person:${person}`)?.items ?? []
}
