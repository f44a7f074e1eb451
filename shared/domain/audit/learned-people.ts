import type { Audit } from './audit'
import { nothingSaid } from './person-word'
import type { PersonWord } from './person-word'
import { dateOfDay, seenOf } from '../inference/seen'
import type { JudgedInference } from '../inference/inference'
import { isPersonId } from '../item/ids'
import type { ItemId, PersonId } from '../item/ids'
import type { Box } from '../item/facts'

export interface LearnedPerson {
  readonly person: PersonId
  readonly word: PersonWord
  /** Their inference's id: the frames it rests on, and what revoking it takes out. */
  readonly inference: string
  /** The clearest face: the largest on any photo. */
  readonly face: { readonly item: ItemId; readonly box: Box } | null
  readonly photos: number
  readonly days: number
  readonly firstDate: string | null
  readonly lastDate: string | null
  /** Most often seen with, at most four. */
  readonly with: readonly { readonly person: PersonId; readonly photos: number }[]
  /** The label of the inference that this is a child; null where nothing says so. */
  readonly child: string | null
}

export interface LearnedPeople {
  /** Most photos first; "me" before all. */
  readonly persons: readonly LearnedPerson[]
}

const mostCompanions = 4

/** Everybody whose face could leave, with what the user said of them. */
export function learnedPeople(audit: Audit, words: ReadonlyMap<PersonId, PersonWord>): LearnedPeople {
  const { inferences } = audit.learned()
  const children = new Map(ofKind(inferences, 'children').map(({ id, label }) => [about(id), label]))
  const companions = companionsOf(ofKind(inferences, 'together'))
  const persons = ofKind(inferences, 'person').flatMap((inference): readonly LearnedPerson[] => {
    const person = about(inference.id)
    if (!isPersonId(person)) return []
    return [
      {
        person,
        word: words.get(person) ?? nothingSaid,
        inference: inference.id,
        face: largestFace(inference),
        photos: inference.items.length,
        ...daysOf(audit, inference.items),
        with: (companions.get(person) ?? [])
          .toSorted((one, other) => other.photos - one.photos)
          .slice(0, mostCompanions),
        child: children.get(person) ?? null,
      },
    ]
  })
  return {
    persons: persons.toSorted(
      (one, other) => Number(other.word.isMe) - Number(one.word.isMe) || other.photos - one.photos,
    ),
  }
}

const about = (id: string): string => id.slice(id.indexOf(':') + 1)

const ofKind = (all: readonly JudgedInference[], kind: JudgedInference['kind']) =>
  all.filter((inference) => inference.kind === kind)

type Companion = LearnedPerson['with'][number]

function companionsOf(pairs: readonly JudgedInference[]): ReadonlyMap<PersonId, readonly Companion[]> {
  const found = new Map<PersonId, readonly Companion[]>()
  const add = (person: PersonId, companion: Companion) =>
    found.set(person, [...(found.get(person) ?? []), companion])
  for (const { id, items } of pairs) {
    const [one, other] = about(id).split('+') as [PersonId, PersonId]
    add(one, { person: other, photos: items.length })
    add(other, { person: one, photos: items.length })
  }
  return found
}

function largestFace({ evidence }: JudgedInference): LearnedPerson['face'] {
  let best: LearnedPerson['face'] = null
  for (const one of evidence) {
    if (!('box' in one)) continue
    if (best === null || one.box[2] * one.box[3] > best.box[2] * best.box[3]) best = one
  }
  return best
}

function daysOf(audit: Audit, ids: readonly ItemId[]) {
  const days = new Set<number>()
  for (const id of ids) {
    const item = audit.items[audit.positionOf(id) ?? -1]
    const day = item === undefined ? null : seenOf(item).day
    if (day !== null) days.add(day)
  }
  const sorted = [...days].sort((one, other) => one - other)
  const date = (day: number | undefined) => (day === undefined ? null : dateOfDay(day))
  return { days: days.size, firstDate: date(sorted[0]), lastDate: date(sorted.at(-1)) }
}
