import type { PersonId } from '../../item/ids'
import { confidenceOf, inferenceOf, plural } from '../evidence'
import { Grouping } from '../grouping'
import type { Evidence, Inference } from '../inference'
import { anyScope, Memory } from '../remembered'
import { dateOfDay, distinct } from '../seen'
import type { Seen } from '../seen'

/** One photo in eight puts a face with the wrong person. */
const missOfAPhoto = 0.5
const surest = 0.97
const fewestTogether = 2
const told = new Memory<Inference>()

export type PersonGroups = ReadonlyMap<PersonId, readonly Seen[]>

const byPerson = new Grouping<PersonId>(({ item }) => named(item.persons))

/** The items each person is seen in, persons in the order of their numbers. */
export const personGroups = (seen: readonly Seen[]): PersonGroups =>
  new Map(
    [...byPerson.of(seen)]
      .map((group) => ({ group, number: numberOf(group[0]) }))
      .sort((one, other) => one.number - other.number)
      .map(({ group }) => group),
  )

function named(persons: readonly (PersonId | null)[]): ReadonlySet<PersonId> {
  const found = new Set<PersonId>()
  for (const person of persons) if (person !== null) found.add(person)
  return found
}

export const numberOf = (person: PersonId): number => Number(person.slice(1))

/** Everybody whose face is in the roll: how often, since when. */
export function personsIn(groups: PersonGroups): readonly Inference[] {
  return [...groups].map(([person, found]) =>
    told.recall(anyScope, { key: person, members: found }, () => personIn(person, found)),
  )
}

function personIn(person: PersonId, found: readonly Seen[]): Inference {
  const only = new Set([person])
  const days = [...distinct(found, ({ day }) => day)].sort((one, other) => one - other)
  const [first, last] = [days[0], days.at(-1)]
  const when =
    first === undefined || last === undefined
      ? ''
      : first === last
        ? `, on ${dateOfDay(first)}`
        : `, on ${plural(days.length, 'day')} from ${dateOfDay(first)} to ${dateOfDay(last)}`
  return inferenceOf(
    {
      id: `person:${person}`,
      kind: 'person',
      label: `Person ${person} is in ${plural(found.length, 'photo')}${when}`,
      confidence: surest * confidenceOf(found.length, missOfAPhoto),
    },
    found,
    (one) => faceEvidence(one, only),
  )
}

/** Who appears with whom, from two photos on: one list for each person, with those of higher numbers. */
export const togetherIn = (groups: PersonGroups): readonly (readonly Inference[])[] =>
  [...groups].map(([person, found]) =>
    pairs.recall(anyScope, { key: person, members: found }, () => pairsOf(person, found)),
  )

const pairs = new Memory<readonly Inference[]>()

function pairsOf(person: PersonId, found: readonly Seen[]): readonly Inference[] {
  const companions = new Map<number, Seen[]>()
  const number = numberOf(person)
  for (const one of found) {
    if (one.item.persons.length < 2) continue
    for (const other of named(one.item.persons)) {
      const companion = numberOf(other)
      if (companion <= number) continue
      const both = companions.get(companion)
      if (both === undefined) companions.set(companion, [one])
      else both.push(one)
    }
  }
  return [...companions]
    .filter(([, both]) => both.length >= fewestTogether)
    .sort(([one], [other]) => one - other)
    .map(([companion, both]) => {
      const key = `${person}+p${String(companion)}`
      return told.recall(anyScope, { key, members: both }, () => pairOf(key, both))
    })
}

function pairOf(key: string, found: readonly Seen[]): Inference {
  const pair = key.split('+') as PersonId[]
  const both = new Set(pair)
  return inferenceOf(
    {
      id: `together:${key}`,
      kind: 'together',
      label: `${pair.join(' and ')} know each other: together in ${plural(found.length, 'photo')} on ${plural(distinct(found, ({ day }) => day).size, 'day')}`,
      confidence: surest * confidenceOf(found.length, missOfAPhoto),
    },
    found,
    (one) => faceEvidence(one, both),
  )
}

/** The boxes of these persons' faces in one item. */
export function faceEvidence({ item }: Seen, persons: ReadonlySet<PersonId>): Inference['evidence'] {
  const faces = item.facts.pixels?.faces
  const found: Evidence[] = []
  for (let position = 0; position < item.persons.length; position += 1) {
    const [person, face] = [item.persons[position] ?? null, faces?.[position]]
    if (person !== null && face !== undefined && persons.has(person)) {
      found.push({ item: item.id, box: face.box })
    }
  }
  return found
}
