import type { AuditItem } from '../../item/audit-item'
import type { ItemId, PersonId } from '../../item/ids'

/** What the user knows better than the nets; applied in the order given, after faces were assigned and before `audit()`. */
export type PeopleCorrection =
  | { readonly kind: 'merge'; readonly from: PersonId; readonly into: PersonId }
  /** These faces are somebody else: a person of their own, or one that is there already. */
  | {
      readonly kind: 'split'
      readonly faces: readonly { readonly item: ItemId; readonly face: number }[]
      readonly into: PersonId
    }

/** Items with the corrected persons; an item that no correction touches stays the same object. */
export function correctPersons(
  items: readonly AuditItem[],
  corrections: readonly PeopleCorrection[],
): readonly AuditItem[] {
  return corrections.reduce(applied, items)
}

function applied(items: readonly AuditItem[], correction: PeopleCorrection): readonly AuditItem[] {
  if (correction.kind === 'merge') {
    const { from, into } = correction
    return items.map((item) =>
      item.persons.includes(from)
        ? { ...item, persons: item.persons.map((person) => (person === from ? into : person)) }
        : item,
    )
  }
  const faces = new Map<ItemId, Set<number>>()
  for (const { item, face } of correction.faces) {
    faces.set(item, (faces.get(item) ?? new Set<number>()).add(face))
  }
  return items.map((item) => {
    const moved = faces.get(item.id)
    if (moved === undefined) return item
    const persons = item.persons.map((person, face) => (moved.has(face) ? correction.into : person))
    return { ...item, persons }
  })
}

/** A person that nobody is yet: the number after the highest. */
export function nextPerson(items: readonly AuditItem[]): PersonId {
  let highest = 0
  for (const { persons } of items) {
    for (const person of persons) {
      if (person !== null) highest = Math.max(highest, Number(person.slice(1)))
    }
  }
  return `p${String(highest + 1)}` as PersonId
}
