import { peopleNamedBy } from '../../../shared/domain/revocation/people-named-by'
import type { PersonId } from '../../../shared/domain/item/ids'
import type { Catalogue, CatalogueItem } from '../catalogue/catalogue'
import { keptMeans, lastPersonNumber, waitingFaces } from '../store/kept-people'
import type { KeptPerson } from '../store/people-backup'
import { readWords } from '../store/people-tables'
import { readRules } from '../store/rules-table'
import { embeddingName, openBytes } from '../store/sealed'
import type { Store } from '../store/open-store'

interface Known {
  readonly store: Store
  readonly catalogue: Catalogue
}

/** Writes down everybody whom the user spoke of, or whom a revocation names, with the faces they are known by. */
export function backUpPeople({ store, catalogue }: Known): void {
  const { database } = store
  const words = readWords(database)
  const told = new Set([...words.keys(), ...personsInRules(store)])
  const facesOf = facesByPerson(catalogue, told)
  const waiting = waitingFaces(database)
  const kept = keptMeans(database, store.embeddingsKey)
  const persons = [...told].sort().map((person): KeptPerson => {
    const seen = facesOf.get(person) ?? []
    const mean = meanOf(store, seen) ?? kept.get(person) ?? null
    return {
      person,
      word: words.get(person) ?? null,
      mean: mean === null ? null : [...mean],
      faces: [
        ...seen.map(({ item, box }) => ({ item: item.id, box })),
        ...waiting.filter((face) => face.person === person).map(({ item, box }) => ({ item, box })),
      ],
    }
  })
  store.people.write({ persons, lastNumber: highestNumber({ store, catalogue }) })
}

/** The highest number in any face, word or rule, or that anybody had before the store was rebuilt. */
export function highestNumber({ store, catalogue }: Known): number {
  let highest = lastPersonNumber(store.database)
  const count = (person: PersonId | null) => {
    if (person !== null) highest = Math.max(highest, Number(person.slice(1)))
  }
  for (const { audit } of catalogue.items()) audit.persons.forEach(count)
  for (const person of readWords(store.database).keys()) count(person)
  personsInRules(store).forEach(count)
  return highest
}

export const personsInRules = ({ database }: Pick<Store, 'database'>): readonly PersonId[] =>
  readRules(database).flatMap(({ what }) => peopleNamedBy(what))

interface SeenFace {
  readonly item: CatalogueItem
  readonly position: number
  readonly box: KeptPerson['faces'][number]['box']
}

function facesByPerson(
  catalogue: Catalogue,
  told: ReadonlySet<PersonId>,
): ReadonlyMap<PersonId, readonly SeenFace[]> {
  const found = new Map<PersonId, SeenFace[]>()
  for (const item of catalogue.items()) {
    item.audit.persons.forEach((person, position) => {
      const box = item.audit.facts.pixels?.faces[position]?.box
      if (person === null || box === undefined || !told.has(person)) return
      const known = found.get(person)
      if (known === undefined) found.set(person, [{ item, position, box }])
      else known.push({ item, position, box })
    })
  }
  return found
}

// Enough for a mean that hardly moves any more; a person may be in ten thousand photos.
const mostOfMean = 200

function meanOf({ database, embeddingsKey }: Store, faces: readonly SeenFace[]): Float32Array | null {
  const step = Math.max(1, Math.ceil(faces.length / mostOfMean))
  const read = faces
    .filter((_, at) => at % step === 0)
    .flatMap(({ item, position }) => {
      const row = database.get<{ embedding: Uint8Array }>(
        'SELECT embedding FROM embeddings WHERE item = ? AND position = ?',
        item.num,
        position,
      )
      const bytes =
        row === undefined ? null : openBytes(row.embedding, embeddingsKey, embeddingName(item.num, position))
      return bytes === null ? [] : [new Float32Array(new Uint8Array(bytes).buffer)]
    })
  const [first] = read
  if (first === undefined) return null
  return first.map((_, at) => read.reduce((sum, one) => sum + (one[at] ?? 0), 0) / read.length)
}
