import type { Facts } from '../../../shared/domain/item/facts'
import type { ItemId, PersonId, RollId } from '../../../shared/domain/item/ids'
import type { Instant } from '../../../shared/domain/item/instant'
import type { Database } from '../store/database'
import type { CatalogueItem, Copy } from './catalogue'
import { sharedCameras } from './shared-cameras'
import { unreadFacts } from './unread-facts'

interface ItemRow {
  readonly num: number
  readonly id: ItemId
  readonly roll: RollId
  readonly gone_at: Instant | null
  readonly is_forgotten: number
  readonly analysis: string | null
  readonly has_thumbnail: number | null
  readonly json: string | null
  readonly persons: string | null
  readonly bytes: number | null
}

const everything = `SELECT items.num, id, roll, gone_at, is_forgotten, analysis, has_thumbnail, json, persons,
  CASE WHEN json IS NULL THEN (SELECT max(bytes) FROM sightings WHERE item = items.num) END AS bytes
  FROM items LEFT JOIN facts ON facts.item = items.num ORDER BY items.num`

/** Reads every item with its facts; at 100,000 this is most of a restart. */
export function* loadCatalogue(database: Database): Iterable<CatalogueItem> {
  const copies = loadCopies(database)
  const share = sharedCameras()
  for (const row of database.each<ItemRow>(everything)) {
    yield itemOf(row, copies.get(row.num) ?? [], share)
  }
}

/** People as they are stored: `p1,,p3`, one place a face. */
export const writePersons = (persons: readonly (PersonId | null)[]): string =>
  persons.map((person) => person ?? '').join(',')

/** What `writePersons` wrote, at one place a face. */
export const readPersons = (text: string, faces: number): readonly (PersonId | null)[] => {
  if (faces === 0) return noPersons
  const named = text.split(',')
  return Array.from({ length: faces }, (_, at) =>
    named[at] === '' ? null : ((named[at] as PersonId | undefined) ?? null),
  )
}
const noPersons: readonly (PersonId | null)[] = []

function itemOf(row: ItemRow, copies: readonly Copy[], share: (facts: Facts) => Facts): CatalogueItem {
  const facts = row.json === null ? unreadFacts(row.bytes ?? 0) : share(JSON.parse(row.json) as Facts)
  return {
    num: row.num,
    id: row.id,
    roll: row.roll,
    copies,
    analysis: row.analysis,
    hasThumbnail: row.has_thumbnail === 1,
    isForgotten: row.is_forgotten === 1,
    audit: {
      id: row.id,
      paths: copies.map((copy) => copy.path),
      facts,
      persons: readPersons(row.persons ?? '', facts.pixels?.faces.length ?? 0),
      goneAt: row.gone_at,
    },
  }
}

function loadCopies(database: Database): ReadonlyMap<number, readonly Copy[]> {
  const copies = new Map<number, Copy[]>()
  const rows = database.each<{ item: number; roll: RollId; path: string }>(
    'SELECT item, roll, path FROM sightings ORDER BY path, roll',
  )
  for (const { item, roll, path } of rows) {
    const known = copies.get(item)
    if (known === undefined) copies.set(item, [{ roll, path }])
    else known.push({ roll, path })
  }
  return copies
}
