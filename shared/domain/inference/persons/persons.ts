import type { PersonId } from '../../item/ids'
import { boxEvidence, confidenceOf, inferenceOf, plural } from '../evidence'
import type { Inference } from '../inference'
import { anyScope, Memory } from '../remembered'
import { dateOfDay, distinct } from '../seen'
import type { Seen } from '../seen'

/** One photo in eight puts a face with the wrong person. */
const missOfAPhoto = 0.5
const surest = 0.97
const fewestTogether = 2
const told = new Memory<Inference>()

export type PersonGroups = ReadonlyMap<PersonId, readonly Seen[]>

/** The items each person is seen in, persons in the order of their numbers. */
export function personGroups(seen: readonly Seen[]): PersonGroups {
  const groups = new Map<PersonId, Seen[]>()
  for (const one of seen) {
    for (const person of new Set(one.item.persons)) {
      if (person === null) continue
      const others = groups.get(person)
      if (others === undefined) groups.set(person, [one])
      else others.push(one)
    }
  }
  return new Map([...groups].sort(([one], [other]) => numberOf(one) - numberOf(other)))
}

export const numberOf = (person: PersonId): number => Number(person.slice(1))

/** Everybody whose face is in the roll: how often, since when. */
export function personsIn(groups: PersonGroups): readonly Inference[] {
  return [...groups].map(([person, found]) =>
    told.recall(anyScope, { key: person, members: found }, () => personIn(person, found)),
  )
}

function personIn(person: PersonId, found: readonly Seen[]): Inference {
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
    (one) => faceEvidence(one, [person]),
  )
}

/** Who appears with whom, from two photos on. */
export function togetherIn(seen: readonly Seen[]): readonly Inference[] {
  return [...pairsIn(seen)]
    .filter(([, found]) => found.length >= fewestTogether)
    .sort(([one], [other]) => one - other)
    .map(([pair, found]) => {
      const [first, second] = [Math.floor(pair / mostPersons), pair % mostPersons]
      const key = `p${String(first)}+p${String(second)}`
      return told.recall(anyScope, { key, members: found }, () => pairOf(key, found))
    })
}

const mostPersons = 10_000_000

/** By both numbers in one, the lower first: whole rolls have millions of pairs. */
function pairsIn(seen: readonly Seen[]): ReadonlyMap<number, readonly Seen[]> {
  const pairs = new Map<number, Seen[]>()
  for (const one of seen) {
    if (one.item.persons.length < 2) continue
    const numbers = [...new Set(one.item.persons)].flatMap((person) =>
      person === null ? [] : [numberOf(person)],
    )
    for (const first of numbers) {
      for (const second of numbers) {
        if (first >= second) continue
        const found = pairs.get(first * mostPersons + second)
        if (found === undefined) pairs.set(first * mostPersons + second, [one])
        else found.push(one)
      }
    }
  }
  return pairs
}

function pairOf(key: string, found: readonly Seen[]): Inference {
  const pair = key.split('+') as PersonId[]
  return inferenceOf(
    {
      id: `together:${key}`,
      kind: 'together',
      label: `${pair.join(' and ')} know each other: together in ${plural(found.length, 'photo')} on ${plural(distinct(found, ({ day }) => day).size, 'day')}`,
      confidence: surest * confidenceOf(found.length, missOfAPhoto),
    },
    found,
    (one) => faceEvidence(one, pair),
  )
}

/** The boxes of these persons' faces in one item. */
export function faceEvidence(one: Seen, persons: readonly PersonId[]): Inference['evidence'] {
  const { pixels } = one.item.facts
  return boxEvidence(
    one,
    one.item.persons.flatMap((person, position) => {
      const face = pixels?.faces[position]
      return person !== null && face !== undefined && persons.includes(person) ? [face.box] : []
    }),
  )
}
