import { joinedWord, nothingSaid } from '../../../shared/domain/audit/person-word'
import type { PersonWord } from '../../../shared/domain/audit/person-word'
import { correctPersons } from '../../../shared/domain/inference/people/corrections'
import type { PeopleCorrection } from '../../../shared/domain/inference/people/corrections'
import type { ItemId, PersonId } from '../../../shared/domain/item/ids'
import type { ToldAge } from '../../../shared/domain/item/told-person'
import type { PeopleAct, SplitAct } from '../../../shared/ipc/people-calls'
import { WireError } from '../../../shared/ipc/wire'
import type { CatalogueItem } from '../catalogue/catalogue'
import { readWords } from '../store/people-tables'
import { readRules } from '../store/rules-table'
import { highestNumber } from './back-up-people'
import { changePeople } from './change-people'
import type { PeopleChange } from './change-people'
import type { Context } from './context'

export const namePerson = (context: Context, { person, name }: { person: PersonId; name: string | null }) =>
  say(context, person, { what: 'named', change: { name } })

export const correctAge = (context: Context, { person, age }: { person: PersonId; age: ToldAge | null }) =>
  say(context, person, { what: 'age-corrected', change: { age } })

/** "This is me": one person at most; null takes it back. */
export function markMe(context: Context, { person }: { readonly person: PersonId | null }): PeopleAct {
  const known = readWords(context.store.database)
  if (person !== null) itemsOf(context, person)
  const others = [...known].filter(([id, word]) => word.isMe && id !== person)
  const words = [
    ...others.map(([id, word]) => [id, { ...word, isMe: false }] as const),
    ...(person === null ? [] : [[person, { ...(known.get(person) ?? nothingSaid), isMe: true }] as const]),
  ]
  return changePeople(context, 'marked-me', { words, moved: [] })
}

/** Two that are one. A person who is taken out keeps the number, so that what was revoked stays revoked. */
export function mergePersons(
  context: Context,
  { person, into }: { readonly person: PersonId; readonly into: PersonId },
): PeopleAct {
  if (person === into) throw new WireError({ code: 'invalid-input', detail: 'one person' })
  itemsOf(context, person)
  itemsOf(context, into)
  const isIntoStaying = isRevoked(context, into) || !isRevoked(context, person)
  const [stays, goes] = isIntoStaying ? [into, person] : [person, into]
  const known = readWords(context.store.database)
  const word = joinedWord(known.get(stays) ?? nothingSaid, known.get(goes) ?? nothingSaid)
  return changePeople(context, 'merged', {
    words: [
      [stays, word],
      [goes, null],
    ],
    moved: moved(itemsOf(context, goes), { kind: 'merge', from: goes, into: stays }),
  })
}

/** One that is two: the faces in these items become a new person. Refused while the person is taken out: they would come back. */
export function splitPerson(
  context: Context,
  { person, items }: { readonly person: PersonId; readonly items: readonly ItemId[] },
): SplitAct {
  if (isRevoked(context, person)) throw new WireError({ code: 'invalid-input', detail: 'person revoked' })
  const wanted = new Set(items)
  const all = itemsOf(context, person)
  const parting = all.filter(({ id }) => wanted.has(id))
  if (parting.length === 0 || parting.length === all.length) {
    throw new WireError({ code: 'invalid-input', detail: 'nothing to split' })
  }
  const fresh = nextPerson(context)
  const act = changePeople(context, 'split', {
    words: [],
    moved: moved(parting, { kind: 'split', faces: facesOf(parting, person), into: fresh }),
  })
  return { ...act, person: fresh }
}

function say(
  context: Context,
  person: PersonId,
  { what, change }: { readonly what: string; readonly change: Partial<PersonWord> },
): PeopleAct {
  itemsOf(context, person)
  const word = readWords(context.store.database).get(person) ?? nothingSaid
  return changePeople(context, what, { words: [[person, { ...word, ...change }]], moved: [] })
}

/** The items with the correction made, as the domain makes it. */
function moved(items: readonly CatalogueItem[], correction: PeopleCorrection): PeopleChange['moved'] {
  const corrected = correctPersons(
    items.map(({ audit }) => audit),
    [correction],
  )
  return items.map((item, position) => ({
    item,
    persons: corrected[position]?.persons ?? item.audit.persons,
  }))
}

const facesOf = (items: readonly CatalogueItem[], person: PersonId) =>
  items.flatMap(({ id, audit }) =>
    audit.persons.flatMap((one, face) => (one === person ? [{ item: id, face }] : [])),
  )

/** Throws `not-found` for a person without a face. */
function itemsOf({ catalogue }: Context, person: PersonId): readonly CatalogueItem[] {
  const found = [...catalogue.items()].filter(({ audit }) => audit.persons.includes(person))
  if (found.length === 0) throw new WireError({ code: 'not-found', detail: person })
  return found
}

const isRevoked = ({ store }: Context, person: PersonId): boolean =>
  readRules(store.database).some(
    ({ what, restoredAt }) => restoredAt === null && 'person' in what && what.person === person,
  )

/** A number nobody ever had, so that an old revocation cannot catch the new person. */
const nextPerson = (context: Context): PersonId => `p${String(highestNumber(context) + 1)}` as PersonId
