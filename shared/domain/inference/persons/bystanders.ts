import { isWithin } from '../../item/distance'
import type { PersonId } from '../../item/ids'
import { inferenceOf, plural } from '../evidence'
import { Grouping } from '../grouping'
import type { Evidence, Inference } from '../inference'
import { nightOf } from '../places/home-and-work'
import type { Base } from '../places/home-and-work'
import { anyScope, Memory } from '../remembered'
import { byTime } from '../seen'
import type { Seen } from '../seen'
import { faceEvidence } from './persons'
import type { PersonGroups } from './persons'

const fewestHomeDays = 2
const atHomeMetres = 150
const bystanderConfidence = 0.85

/** Persons who sleep or often are where the owner is at home; the user's own word comes before any of this. */
export const householdOf = (groups: PersonGroups, home: Base | null): ReadonlySet<PersonId> =>
  new Set(
    [...groups].flatMap(([person, found]) =>
      (home !== null && livesAt(home, found)) || isOwner(person, found) ? [person] : [],
    ),
  )

/** Seen there on two days, and by night. Who lives there shows early; the lists of the others are short. */
function livesAt(home: Base, found: readonly Seen[]): boolean {
  let days = 0
  let lastDay: number | null = null
  let hasNight = false
  for (const one of found) {
    if (one.place === null || !isWithin(home, one.place, atHomeMetres)) continue
    hasNight ||= nightOf(one) !== null
    if (one.day !== null && one.day !== lastDay) {
      days += 1
      lastDay = one.day
    }
    if (hasNight && days >= fewestHomeDays) return true
  }
  return false
}

const owners = new Memory<boolean>()

const isOwner = (person: PersonId, found: readonly Seen[]): boolean =>
  owners.recall(anyScope, { key: person, members: found }, () => found.some((one) => isTheOwner(one, person)))

const isTheOwner = ({ item }: Seen, person: PersonId): boolean =>
  item.told?.some((told, position) => told?.isMe === true && item.persons[position] === person) === true

/** How many people outside the household would have to agree: the consents that an uploader warrants. */
export function bystandersIn(
  seen: readonly Seen[],
  groups: PersonGroups,
  home: Base | null,
): readonly Inference[] {
  const household = householdOf(groups, home)
  const others = [...groups.keys()].filter((person) => !household.has(person))
  if (others.length === 0) return []
  const asked = new Set(others)
  const found = photosOf(others, asked, { seen, groups })
  const label = `${plural(others.length, 'person', 'people')} outside the household (${String(household.size)} within): ${plural(others.length, 'consent')} you would be warranting`
  return [
    inferenceOf(
      { id: 'bystanders:all', kind: 'bystanders', label, confidence: bystanderConfidence },
      found,
      household.size === 0 ? allFaces : (one) => faceEvidence(one, asked),
    ),
  ]
}

/** In order of time. A household's own photos are most of a roll: the few of others are gathered, not sought in it. */
function photosOf(
  others: readonly PersonId[],
  asked: ReadonlySet<PersonId>,
  { seen, groups }: { readonly seen: readonly Seen[]; readonly groups: PersonGroups },
): readonly Seen[] {
  const named = byAnyone.of(seen).get('anyone') ?? []
  if (others.length === groups.size) return named
  const count = others.reduce((sum, person) => sum + (groups.get(person)?.length ?? 0), 0)
  if (count * 4 > named.length) {
    return named.filter(({ item }) => item.persons.some((person) => person !== null && asked.has(person)))
  }
  return [...new Set(others.flatMap((person) => groups.get(person) ?? []))].sort(byTime)
}

const byAnyone = new Grouping<'anyone'>(({ item }) =>
  item.persons.some((person) => person !== null) ? ['anyone'] : [],
)

const known = new WeakMap<Seen, readonly Evidence[]>()

/** The boxes of everybody's face that has a name, made once an item. */
function allFaces(one: Seen): readonly Evidence[] {
  const before = known.get(one)
  if (before !== undefined) return before
  const made = faceEvidence(one, new Set(one.item.persons.filter((person) => person !== null)))
  known.set(one, made)
  return made
}
