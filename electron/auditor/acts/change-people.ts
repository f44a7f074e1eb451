import type { PersonWord } from '../../../shared/domain/audit/person-word'
import type { PersonId } from '../../../shared/domain/item/ids'
import type { PeopleAct } from '../../../shared/ipc/people-calls'
import { WireError } from '../../../shared/ipc/wire'
import type { CatalogueItem } from '../catalogue/catalogue'
import { readPersons, writePersons } from '../catalogue/load-catalogue'
import { insertPeopleAct, markPeopleActUndone } from '../store/people-tables'
import { newestPeopleAct, readWords, writeWord } from '../store/people-tables'
import { backUpPeople } from './back-up-people'
import type { Context } from './context'

export interface PeopleChange {
  readonly words: readonly (readonly [PersonId, PersonWord | null])[]
  readonly moved: readonly Moved[]
}
interface Moved {
  readonly item: CatalogueItem
  readonly persons: readonly (PersonId | null)[]
}

/** Writes what the user said about people, what it was before, and a ledger entry without a name: one transaction. */
export function changePeople(context: Context, what: string, change: PeopleChange): PeopleAct {
  const { store, clock } = context
  const at = clock()
  const known = readWords(store.database)
  const before = {
    words: change.words.map(([person]) => [person, known.get(person) ?? null] as const),
    persons: change.moved.map(({ item }) => [item.num, writePersons(item.audit.persons)] as const),
  }
  let act = 0
  store.ledger.act(at, () => {
    write(context, change)
    act = insertPeopleAct(store.database, before, at)
    return [{ event: 'people-corrected', detail: { what, faces: change.moved.length } }]
  })
  settle(context, change)
  return { act }
}

/** Undoes the last act about people; an earlier one is refused. */
export function undoPeople(context: Context, { act }: PeopleAct): PeopleAct {
  const { store, clock, catalogue } = context
  const newest = newestPeopleAct(store.database)
  if (newest?.act !== act) throw new WireError({ code: 'invalid-input', detail: 'not the last' })
  const stored = new Map(newest.before.persons)
  const moved = [...catalogue.items()].flatMap((item): readonly Moved[] => {
    const text = stored.get(item.num)
    if (text === undefined) return []
    const faces = item.audit.facts.pixels?.faces.length ?? 0
    // Looked at anew since then: the faces are no longer the ones that were spoken of.
    return text.split(',').length === faces ? [{ item, persons: readPersons(text, faces) }] : []
  })
  const change = { words: newest.before.words, moved }
  const at = clock()
  store.ledger.act(at, () => {
    write(context, change)
    markPeopleActUndone(store.database, act, at)
    return [{ event: 'people-corrected', detail: { what: 'undone', faces: moved.length } }]
  })
  settle(context, change)
  return { act }
}

function write({ store }: Context, { words, moved }: PeopleChange): void {
  for (const [person, word] of words) writeWord(store.database, person, word)
  for (const { item, persons } of moved) {
    store.database.run('UPDATE facts SET persons = ? WHERE item = ?', writePersons(persons), item.num)
  }
}

function settle({ store, catalogue, people, told, live }: Context, { words, moved }: PeopleChange): void {
  told.forget()
  people.forget()
  const named = new Set(words.map(([person]) => person))
  const persons = new Map(moved.map((one) => [one.item.id, one.persons]))
  const touched = [...catalogue.items()].filter(
    ({ id, audit }) =>
      persons.has(id) || audit.persons.some((person) => person !== null && named.has(person)),
  )
  catalogue.put(
    touched.map((item) => ({
      ...item,
      audit: { ...item.audit, persons: persons.get(item.id) ?? item.audit.persons },
    })),
  )
  live.invalidate()
  backUpPeople({ store, catalogue })
}
