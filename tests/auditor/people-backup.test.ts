import { readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

import { openAuditor } from '../../electron/auditor/auditor'
import type { Auditor } from '../../electron/auditor/auditor'
import type { ItemId, PersonId } from '../../shared/domain/item/ids'
import { syntheticRoll } from '../fixtures/synthetic-roll'
import { fill, optionsIn } from './fill-auditor'
import { temporaryFolder, testAuditor } from './open-auditor'

const photos = syntheticRoll(120)

/** A store in which the user spoke of people, and took one out of whom nothing was said; closed. */
async function spokenOf() {
  const folder = temporaryFolder()
  const auditor = openAuditor(optionsIn(folder))
  await fill(auditor, photos)
  const [first, second, third, fourth] = (await auditor.client.people({})).persons.map(({ person }) => person)
  const named = { first: first!, second: second!, third: third!, fourth: fourth! }
  await auditor.client.mergePersons({ person: named.second, into: named.first })
  await auditor.client.namePerson({ person: named.first, name: 'Wilhelmina' })
  await auditor.client.markMe({ person: named.first })
  await auditor.client.correctAge({ person: named.third, age: { bornIn: 2_020 } })
  const [part] = await itemsOf(auditor, named.third)
  const { person: split } = await auditor.client.splitPerson({ person: named.third, items: [part!] })
  await auditor.client.namePerson({ person: split, name: 'Augusta' })
  await auditor.client.revoke({ what: { person: named.fourth } })
  return { folder, auditor, ...named, split }
}

async function itemsOf(auditor: Auditor, person: PersonId): Promise<readonly ItemId[]> {
  const { items } = await auditor.client.document({ selected: null })
  return items
    .filter(({ faces }) => faces?.some((face) => face.person === person))
    .map(({ id }) => id)
    .sort()
}

const revokedIn = async (auditor: Auditor): Promise<readonly ItemId[]> =>
  (await auditor.client.document({ selected: null })).items
    .filter(({ verdict }) => verdict.outcome === 'revoked')
    .map(({ id }) => id)
    .sort()

const wordOf = async (auditor: Auditor, person: PersonId) =>
  (await auditor.client.people({})).persons.find((one) => one.person === person)?.word

const rebuilt = async (folder: string, order: typeof photos): Promise<Auditor> => {
  for (const name of readdirSync(folder))
    if (/^(audit|thumbnails)\.sqlite/.test(name)) rmSync(join(folder, name))
  const auditor = testAuditor(optionsIn(folder))
  for (let at = 0; at < order.length; at += 30) await fill(auditor, order.slice(at, at + 30))
  // What the command line asks for after a roll was read from scratch.
  await auditor.client.assignPeople({})
  return auditor
}

test.each([
  ['the same order', photos],
  ['the opposite order', photos.toReversed()],
])('what was said of people comes back with a rebuilt store, read in %s', async (_, order) => {
  const { folder, auditor, first, second, third, fourth, split } = await spokenOf()
  const told = [first, second, third, fourth, split]
  const before = await Promise.all(told.map((person) => itemsOf(auditor, person)))
  const revoked = await revokedIn(auditor)
  expect(revoked.length).toBeGreaterThan(0)
  auditor.close()
  const again = await rebuilt(folder, order)
  expect(await Promise.all(told.map((person) => itemsOf(again, person)))).toEqual(before)
  expect(await wordOf(again, first)).toEqual({ name: 'Wilhelmina', isMe: true, age: null })
  expect(await wordOf(again, third)).toEqual({ name: null, isMe: false, age: { bornIn: 2_020 } })
  expect(await wordOf(again, split)).toMatchObject({ name: 'Augusta' })
  expect(await revokedIn(again)).toEqual(revoked)
})

test('somebody new after a rebuild gets a number that nobody ever had', async () => {
  const { folder, auditor, first, third, split } = await spokenOf()
  const numbers = async (one: Auditor) =>
    (await one.client.people({})).persons.map(({ person }) => Number(person.slice(1)))
  const highest = Math.max(...(await numbers(auditor)))
  const told = new Set([first, third, split].map((person) => Number(person.slice(1))))
  auditor.close()
  const fresh = (await numbers(await rebuilt(folder, photos))).filter((number) => !told.has(number))
  expect(fresh.length).toBeGreaterThan(0)
  expect(fresh.filter((number) => number <= highest)).toEqual([])
})

test('the backup tells no name and no face to whoever has not the key, and lasts a second loss', async () => {
  const { folder, auditor, first } = await spokenOf()
  auditor.close()
  const bytes = readFileSync(join(folder, 'people.backup'))
  expect(bytes.includes('Wilhelmina')).toBe(false)
  expect(bytes.includes(photos[0]!.sighting.item)).toBe(false)
  const once = await rebuilt(folder, photos)
  once.close()
  // Lost again before a single photo was read: what waits to be recognised must not be forgotten.
  const twice = await rebuilt(folder, [])
  twice.close()
  const third = await rebuilt(folder, photos.toReversed())
  expect(await wordOf(third, first)).toMatchObject({ name: 'Wilhelmina' })
})

test('a backup under another key is kept aside, not overwritten', async () => {
  const { folder, auditor } = await spokenOf()
  auditor.close()
  const before = readFileSync(join(folder, 'people.backup'))
  const keys = { signing: new Uint8Array(32).fill(8), embeddings: new Uint8Array(32).fill(9) }
  const other = openAuditor({ ...optionsIn(folder), keys })
  other.close()
  const kept = readdirSync(folder)
    .filter((name) => name.startsWith('people.backup'))
    .map((name) => readFileSync(join(folder, name)))
  expect(kept.some((bytes) => bytes.equals(before))).toBe(true)
})
