import { lazily } from '../../../shared/domain/audit/lazily'
import { openPeopleIndex } from '../../../shared/domain/inference/people/assign-faces'
import type { PeopleIndex } from '../../../shared/domain/inference/people/assign-faces'
import { knownAgain } from '../../../shared/domain/inference/people/kept-faces'
import type { KeptFace } from '../../../shared/domain/inference/people/kept-faces'
import type { Face } from '../../../shared/domain/item/facts'
import type { PersonId } from '../../../shared/domain/item/ids'
import { keptMeans, lastPersonNumber } from '../store/kept-people'
import { embeddingName, openBytes } from '../store/sealed'
import type { Store } from '../store/open-store'

/** Assigns faces to people as they arrive; what was assigned before is read back when the first new face comes. */
export interface People {
  /** By position; null for a face without a descriptor. */
  readonly assign: (
    faces: readonly Face[],
    descriptors: readonly Float32Array[],
    /** Faces of the photo whose persons are known from before a store was rebuilt. */
    kept?: readonly KeptFace[],
  ) => readonly (PersonId | null)[]
  /** Reads what is assigned anew when the next face comes. */
  readonly forget: () => void
}

export function makePeople(store: Store): People {
  let assigner = lazily(() => makeAssigner(knownPeople(store)))
  return {
    assign: (faces, descriptors, kept) =>
      descriptors.length === 0 ? knownAgain(faces, kept ?? []) : assigner()(faces, descriptors, kept),
    forget: () => {
      assigner = lazily(() => makeAssigner(knownPeople(store)))
    },
  }
}

/** Gives the faces of one photo, in their order, to persons of the index; those known from before keep theirs. */
export function makeAssigner(index: PeopleIndex): People['assign'] {
  return (faces, descriptors, kept = []) => {
    const known = knownAgain(faces, kept)
    const described = faces.slice(0, descriptors.length).map(({ box, score }, position) => ({
      descriptor: descriptors[position] ?? new Float32Array(),
      size: Math.min(box[2], box[3]),
      score,
      position,
    }))
    for (const { descriptor, position } of described) {
      const person = known[position] ?? null
      if (person !== null) index.include(person, descriptor)
    }
    const open = described.filter(({ position }) => (known[position] ?? null) === null)
    const inPhoto = known.filter((person) => person !== null)
    const assigned = index.assign(open, inPhoto)
    const fresh = new Map(open.map(({ position }, at) => [position, assigned[at]]))
    return faces.map((_, position) => known[position] ?? fresh.get(position) ?? null)
  }
}

interface FaceRow {
  readonly item: number
  readonly position: number
  readonly embedding: Uint8Array
  readonly persons: string
}

/** Rows sealed under a lost key stay shut: their people keep their names, and new faces are not compared with them. */
function knownPeople({ database, embeddingsKey }: Store): PeopleIndex {
  const index = openPeopleIndex(lastPersonNumber(database))
  for (const [person, mean] of keptMeans(database, embeddingsKey))
    if (mean !== null) index.include(person, mean)
  const rows = database.each<FaceRow>(
    `SELECT embeddings.item, position, embedding, persons FROM embeddings
     JOIN facts ON facts.item = embeddings.item ORDER BY embeddings.item, position`,
  )
  for (const { item, position, embedding, persons } of rows) {
    const person = persons.split(',')[position] ?? ''
    const bytes = person === '' ? null : openBytes(embedding, embeddingsKey, embeddingName(item, position))
    if (bytes !== null) index.include(person as PersonId, new Float32Array(new Uint8Array(bytes).buffer))
  }
  return index
}
