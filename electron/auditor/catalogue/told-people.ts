import { lazily } from '../../../shared/domain/audit/lazily'
import type { AuditItem } from '../../../shared/domain/item/audit-item'
import type { ToldPerson } from '../../../shared/domain/item/told-person'
import type { Database } from '../store/database'
import { readWords } from '../store/people-tables'

/** Joins to each item what the user said of the people in it, without their names. */
export interface ToldPeople {
  readonly tell: (item: AuditItem) => AuditItem
  /** Reads what was said anew. */
  readonly forget: () => void
}

export function makeToldPeople(database: Database): ToldPeople {
  let words = lazily(() => readWords(database))
  // The same object for the same item: the audit carries over what it made of it.
  let known = new WeakMap<AuditItem, AuditItem>()
  return {
    tell: (item) => {
      const told = item.persons.map((person): ToldPerson | null => {
        const word = person === null ? undefined : words().get(person)
        return word === undefined || (!word.isMe && word.age === null)
          ? null
          : { isMe: word.isMe, age: word.age }
      })
      if (told.every((one) => one === null)) return item
      const before = known.get(item)
      if (before !== undefined) return before
      const joined = { ...item, told }
      known.set(item, joined)
      return joined
    },
    forget: () => {
      words = lazily(() => readWords(database))
      known = new WeakMap()
    },
  }
}
