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
    (one) => faceEvidence(one, new Set([person])),
  )
}

/** Who appears with whom, from two photos on. */
export function togetherIn(seen: readonly Seen[]): readonly Inference[] {
  const pairs = pairsIn(seen).filter(({ found }) => found.length >= fewestTogether)
  return pairs
    .sort((one, other) => one.first - other.first || one.second - other.second)
    .map(({ first, second, found }) => {
      const key = `p${String(first)}+p${String(second)}`
      return told.recall(anyScope, { key, members: found }, () => pairOf(key, found))
    })
}

interface Pair {
  readonly first: number
  readonly second: number
  readonly found: Seen[]
}

/** Persons of one photo two by two, the lower number first; maps of small whole numbers, for rolls have millions of pairs. */
function pairsIn(seen: readonly Seen[]): Pair[] {
  const pairs: Pair[] = []
  const known = new Map<number, Map<number, Pair>>()
  for (const one of seen) {
    if (one.item.persons.length < 2) continue
    const numbers = [...new Set(one.item.persons)].flatMap((person) =>
      person === null ? [] : [numberOf(person)],
    )
    for (const first of numbers) {
      for (const second of numbers) {
        if (first >= second) continue
        const ofFirst = known.get(first) ?? new Map<number, Pair>()
        known.set(first, ofFirst)
        const pair = ofFirst.get(second)
        if (pair !== undefined) pair.found.push(one)
        else {
          const made = { first, second, found: [one] }
          pairs.push(made)
          ofFirst.set(second, made)
        }
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
    (one) => faceEvidence(one, new Set(pair)),
  )
}

/** The boxes of these persons' faces in one item. */
export function faceEvidence(one: Seen, persons: ReadonlySet<PersonId>): Inference['evidence'] {
  const { pixels } = one.item.facts
  return boxEvidence(
    one,
    one.item.persons.flatMap((person, position) => {
      const face = pixels?.faces[position]
      return person !== null && face !== undefined && persons.has(person) ? [face.box] : []
    }),
  )
}
