import { lazily } from '../../../shared/domain/audit/lazily'
import { openPeopleIndex } from '../../../shared/domain/inference/people/assign-faces'
import type { PeopleIndex } from '../../../shared/domain/inference/people/assign-faces'
import type { Face } from '../../../shared/domain/item/facts'
import type { PersonId } from '../../../shared/domain/item/ids'
import { embeddingName, openBytes } from '../store/sealed'
import type { Store } from '../store/open-store'

/** Assigns faces to people as they arrive; what was assigned before is read back when the first new face comes. */
export interface People {
  /** By position; null for a face without a descriptor. */
  readonly assign: (
    faces: readonly Face[],
    descriptors: readonly Float32Array[],
  ) => readonly (PersonId | null)[]
  /** Reads what is assigned anew when the next face comes. */
  readonly forget: () => void
}

export function makePeople(store: Store): People {
  let assigner = lazily(() => makeAssigner(knownPeople(store)))
  return {
    assign: (faces, descriptors) =>
      descriptors.length === 0 ? faces.map(() => null) : assigner()(faces, descriptors),
    forget: () => {
      assigner = lazily(() => makeAssigner(knownPeople(store)))
    },
  }
}

/** Gives the faces of one photo, in their order, to persons of the index. */
export function makeAssigner(index: PeopleIndex): People['assign'] {
  return (faces, descriptors) => {
    const described = faces.slice(0, descriptors.length).map(({ box, score }, position) => ({
      descriptor: descriptors[position] ?? new Float32Array(),
      size: Math.min(box[2], box[3]),
      score,
    }))
    const assigned = index.assign(described)
    return faces.map((_, position) => assigned[position] ?? null)
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
  const index = openPeopleIndex()
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
