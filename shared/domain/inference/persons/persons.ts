import type { PersonId } from '../../item/ids'
import { boxEvidence, confidenceOf, inferenceOf, plural } from '../evidence'
import type { Inference } from '../inference'
import { dateOfDay, distinct } from '../seen'
import type { Seen } from '../seen'

/** One photo in eight puts a face with the wrong person. */
const missOfAPhoto = 0.5
const surest = 0.97
const fewestTogether = 2

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
  return [...groups].map(([person, found]) => {
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
  })
}

/** Who appears with whom, from two photos on. */
export function togetherIn(seen: readonly Seen[]): readonly Inference[] {
  const pairs = new Map<string, { readonly pair: readonly [PersonId, PersonId]; readonly found: Seen[] }>()
  for (const one of seen) {
    const persons = [...new Set(one.item.persons)].flatMap((person) => (person === null ? [] : [person]))
    persons.sort((first, second) => numberOf(first) - numberOf(second))
    for (const [index, first] of persons.entries()) {
      for (const second of persons.slice(index + 1)) {
        const key = `${first}+${second}`
        const known = pairs.get(key)
        if (known === undefined) pairs.set(key, { pair: [first, second], found: [one] })
        else known.found.push(one)
      }
    }
  }
  return [...pairs]
    .filter(([, { found }]) => found.length >= fewestTogether)
    .sort(
      ([, one], [, other]) =>
        numberOf(one.pair[0]) - numberOf(other.pair[0]) || numberOf(one.pair[1]) - numberOf(other.pair[1]),
    )
    .map(([key, { pair, found }]) =>
      inferenceOf(
        {
          id: `together:${key}`,
          kind: 'together',
          label: `${pair[0]} and ${pair[1]} know each other: together in ${plural(found.length, 'photo')} on ${plural(distinct(found, ({ day }) => day).size, 'day')}`,
          confidence: surest * confidenceOf(found.length, missOfAPhoto),
        },
        found,
        (one) => faceEvidence(one, pair),
      ),
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
