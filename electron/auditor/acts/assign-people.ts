import { openPeopleIndex, peopleVersion } from '../../../shared/domain/inference/people/assign-faces'
import type { PersonId } from '../../../shared/domain/item/ids'
import { writePersons } from '../catalogue/load-catalogue'
import type { CatalogueItem } from '../catalogue/catalogue'
import { makeAssigner } from '../catalogue/people'
import { newestPeopleAct, readWords } from '../store/people-tables'
import { embeddingName, openBytes } from '../store/sealed'
import { personsInRules } from './back-up-people'
import type { Context } from './context'

/**
 * Assigns every face anew, in the order (taken, id), so that the same photos give the same people whatever order they
 * were read in. Only for a roll read from scratch: it may give a person another number.
 */
export function assignPeople(context: Context): void {
  const { store, catalogue, people, clock } = context
  // The user's words and revocations are about numbers: given to others, they would be about the wrong people.
  const isSpokenOf = readWords(store.database).size > 0 || personsInRules(store).length > 0
  if (isSpokenOf || newestPeopleAct(store.database) !== null) return
  const assign = makeAssigner(openPeopleIndex())
  const changed: CatalogueItem[] = []
  let faces = 0
  store.ledger.act(clock(), () => {
    for (const item of inOrder(catalogue.items())) {
      const found = item.audit.facts.pixels?.faces ?? []
      if (found.length === 0) continue
      faces += found.length
      const persons = assign(found, descriptorsOf(context, item.num))
      store.database.run('UPDATE facts SET persons = ? WHERE item = ?', writePersons(persons), item.num)
      changed.push(withPersons(item, persons))
    }
    return [{ event: 'people-assigned', detail: { version: peopleVersion, faces } }]
  })
  people.forget()
  catalogue.put(changed)
}

const inOrder = (items: Iterable<CatalogueItem>): readonly CatalogueItem[] =>
  [...items].sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1))

const orderOf = ({ id, audit }: CatalogueItem): string => `${audit.facts.metadata.taken?.local ?? '~'} ${id}`

const withPersons = (item: CatalogueItem, persons: readonly (PersonId | null)[]): CatalogueItem => ({
  ...item,
  audit: { ...item.audit, persons },
})

function descriptorsOf({ store }: Context, item: number): readonly Float32Array[] {
  const rows = store.database.each<{ readonly position: number; readonly embedding: Uint8Array }>(
    'SELECT position, embedding FROM embeddings WHERE item = ? ORDER BY position',
    item,
  )
  return [...rows].flatMap(({ position, embedding }) => {
    const bytes = openBytes(embedding, store.embeddingsKey, embeddingName(item, position))
    return bytes === null ? [] : [new Float32Array(new Uint8Array(bytes).buffer)]
  })
}
