import { isWithin } from '../../item/distance'
import type { PersonId } from '../../item/ids'
import { inferenceOf, plural } from '../evidence'
import { Grouping } from '../grouping'
import type { Evidence, Inference } from '../inference'
import { nightOf } from '../places/home-and-work'
import type { Base } from '../places/home-and-work'
import { anyScope, Memory } from '../remembered'
import { distinct } from '../seen'
import type { Seen } from '../seen'
import { faceEvidence } from './persons'
import type { PersonGroups } from './persons'

const fewestHomeDays = 2
const atHomeMetres = 150
const bystanderConfidence = 0.85

/** Persons who sleep or often are where the owner is at home; the user's own word comes before any of this. */
export function householdOf(groups: PersonGroups, home: Base | null): ReadonlySet<PersonId> {
  return new Set(
    [...groups]
      .filter(([person, found]) =>
        households.recall(home ?? anyScope, { key: person, members: found }, () =>
          isOfHousehold(person, found, home),
        ),
      )
      .map(([person]) => person),
  )
}

const households = new Memory<boolean>()

function isOfHousehold(person: PersonId, found: readonly Seen[], home: Base | null): boolean {
  if (found.some((one) => isTheOwner(one, person))) return true
  const here =
    home === null ? [] : found.filter(({ place }) => place !== null && isWithin(home, place, atHomeMetres))
  return distinct(here, ({ day }) => day).size >= fewestHomeDays && here.some((one) => nightOf(one) !== null)
}

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
  const named = byAnyone.of(seen).get('anyone') ?? []
  const found =
    household.size === 0
      ? named
      : named.filter(({ item }) => item.persons.some((person) => person !== null && asked.has(person)))
  const label = `${plural(others.length, 'person', 'people')} outside the household (${String(household.size)} within): ${plural(others.length, 'consent')} you would be warranting`
  return [
    inferenceOf(
      { id: 'bystanders:all', kind: 'bystanders', label, confidence: bystanderConfidence },
      found,
      household.size === 0 ? allFaces : (one) => faceEvidence(one, asked),
    ),
  ]
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
