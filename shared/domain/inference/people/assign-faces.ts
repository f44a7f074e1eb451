import type { PersonId } from '../../item/ids'
import { Centroids } from './centroids'

/** Changes whenever the same faces could be assigned otherwise; the auditor keeps it with its assignments. */
export const peopleVersion = 'people/1'

export interface FaceToAssign {
  /** 128 numbers, face-api's. */
  readonly descriptor: Float32Array
  /** The shorter side of the face's box as a share of the picture's side, 0 to 1. */
  readonly size: number
  /** Detector's confidence, 0 to 1. */
  readonly score: number
}

/** Assigns faces to persons, photo by photo. What it has assigned it never takes back. */
export interface PeopleIndex {
  /** The person of each face of one photo, by position; a person is in a photo once. New persons get the next number. */
  readonly assign: (
    faces: readonly FaceToAssign[],
    /** Persons of this photo's other faces, known from elsewhere. */
    alreadyInPhoto?: readonly PersonId[],
  ) => readonly PersonId[]
  /** A face whose person is known already: from the store, or by the user's own word. */
  readonly include: (person: PersonId, descriptor: Float32Array) => void
}

/**
 * Distances between a face and the mean of a person's faces. Tuned on the corpus's identities and the demo pictures of face-api:
 * one person's faces lie within 0.35 of their mean, two people's means beyond 0.5; small faces and unsure ones scatter more, so
 * they must come closer to be believed.
 */
export const sureDistance = 0.46
const smallFaceDistance = 0.42
const smallSize = 0.05
const unsureScore = 0.6

export const distanceFor = ({ size, score }: Pick<FaceToAssign, 'size' | 'score'>): number =>
  size < smallSize || score < unsureScore ? smallFaceDistance : sureDistance

/** `startNumber`: the highest that anybody ever had. */
export function openPeopleIndex(startNumber = 0): PeopleIndex {
  const centroids = new Centroids()
  const ids: PersonId[] = []
  const places = new Map<PersonId, number>()
  let lastNumber = startNumber

  function place(id: string, descriptor: Float32Array): number {
    const person = id as PersonId
    const made = centroids.add(descriptor)
    ids[made] = person
    places.set(person, made)
    lastNumber = Math.max(lastNumber, Number(person.slice(1)))
    return made
  }

  return {
    assign: (faces, alreadyInPhoto = []) => {
      const inPhoto = new Set(alreadyInPhoto.flatMap((person) => places.get(person) ?? []))
      const assigned = new Array<PersonId>(faces.length)
      // The clearest face first: where two claim one person, the one that is closest gets it.
      for (const { face, position, near } of nearestFirst(faces, centroids)) {
        const isFree = near === null || !inPhoto.has(near.place)
        const chosen = isFree
          ? near
          : centroids.nearest(face.descriptor, distanceFor(face), (one) => !inPhoto.has(one))
        const chosenPlace =
          chosen === null ? place(`p${String(lastNumber + 1)}`, face.descriptor) : chosen.place
        if (chosen !== null) centroids.include(chosenPlace, face.descriptor)
        inPhoto.add(chosenPlace)
        assigned[position] = ids[chosenPlace] as PersonId
      }
      return assigned
    },
    include: (person, descriptor) => {
      const known = places.get(person)
      if (known === undefined) place(person, descriptor)
      else centroids.include(known, descriptor)
    },
  }
}

type Nearest = ReturnType<Centroids['nearest']>

function nearestFirst(
  faces: readonly FaceToAssign[],
  centroids: Centroids,
): readonly { readonly face: FaceToAssign; readonly position: number; readonly near: Nearest }[] {
  return faces
    .map((face, position) => ({
      face,
      position,
      near: centroids.nearest(face.descriptor, distanceFor(face), () => true),
    }))
    .sort(
      (one, other) =>
        (one.near?.distance ?? 1) - (other.near?.distance ?? 1) || one.position - other.position,
    )
}
