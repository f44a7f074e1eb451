import type { ItemId, PersonId, RollId } from '../../../shared/domain/item/ids'
import type { Instant } from '../../../shared/domain/item/instant'
import type { Database } from '../store/database'
import { readBriefs } from '../store/facts-tables'
import type { Brief } from './brief'
import type { CatalogueItem, Copy } from './catalogue'
import { StoredFacts } from './stored-facts'
import type { FactsShelf } from './stored-facts'
import { unreadFacts } from './unread-facts'

/** In the order of the columns asked for. */
type ItemRow = readonly [
  num: number,
  id: ItemId,
  roll: RollId,
  goneAt: Instant | null,
  isForgotten: number,
  analysis: string | null,
  hasThumbnail: number | null,
  persons: string | null,
  /** Only of an item that nobody has read. */
  bytes: number | null,
]
type CopyRow = readonly [item: number, roll: RollId, path: string]

/** Items read at once. */
const stretch = 10_000

/**
 * Reads every item with what is kept of its facts at hand.
 *
 * Rows come joined into one text by SQLite: handed over one by one, each value of each row costs a microsecond, and a start
 * has a million of them.
 */
export function* loadCatalogue(database: Database, shelf: FactsShelf): Iterable<CatalogueItem> {
  const { last } = database.get<{ last: number }>('SELECT coalesce(max(num), 0) AS last FROM items') ?? {
    last: 0,
  }
  const same = sameTexts()
  for (let first = 1; first <= last; first += stretch) {
    const range = [first, first + stretch - 1] as const
    const copies = copiesByItem(joined<CopyRow>(database, copiesOf, range), same)
    const briefs = readBriefs(database, range)
    for (const row of joined<ItemRow>(database, itemsOf, range)) {
      yield itemOf(row, { copies: copies.get(row[0]) ?? noCopies, brief: briefs.get(row[0]), shelf, same })
    }
  }
}

const itemsOf = `SELECT json_group_array(json_array(num, id, roll, gone_at, is_forgotten, analysis, has_thumbnail, persons,
    CASE WHEN analysis IS NULL THEN (SELECT max(bytes) FROM sightings WHERE item = num) END)) AS joined
  FROM (SELECT num, id, roll, gone_at, is_forgotten, analysis, has_thumbnail, persons
    FROM items LEFT JOIN facts INDEXED BY facts_without_json ON facts.item = num WHERE num BETWEEN ? AND ? ORDER BY num)`
const copiesOf = `SELECT json_group_array(json_array(item, roll, path)) AS joined
  FROM (SELECT item, roll, path FROM sightings WHERE item BETWEEN ? AND ? ORDER BY item, path, roll)`

const joined = <Row>(database: Database, sql: string, range: readonly [number, number]): readonly Row[] =>
  JSON.parse(database.get<{ joined: string }>(sql, ...range)?.joined ?? '[]') as readonly Row[]

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
const noCopies: readonly Copy[] = []

function itemOf(
  row: ItemRow,
  known: {
    readonly copies: readonly Copy[]
    readonly brief: Brief | undefined
    readonly shelf: FactsShelf
    readonly same: <Text extends string>(text: Text) => Text
  },
): CatalogueItem {
  const [num, id, roll, goneAt, isForgotten, analysis, hasThumbnail, persons, bytes] = row
  const { copies, brief, shelf, same } = known
  return {
    num,
    id,
    roll: same(roll),
    copies,
    analysis: analysis === null ? null : same(analysis),
    hasThumbnail: hasThumbnail === 1,
    isForgotten: isForgotten === 1,
    audit: {
      id,
      paths: copies.map((copy) => copy.path),
      facts: brief === undefined ? unreadFacts(bytes ?? 0) : new StoredFacts(num, brief, shelf),
      persons: readPersons(persons ?? '', brief?.faces ?? 0),
      goneAt,
    },
  }
}

function copiesByItem(
  rows: readonly CopyRow[],
  same: <Text extends string>(text: Text) => Text,
): ReadonlyMap<number, readonly Copy[]> {
  const copies = new Map<number, Copy[]>()
  for (const [item, roll, path] of rows) {
    const known = copies.get(item)
    if (known === undefined) copies.set(item, [{ roll: same(roll), path }])
    else known.push({ roll: same(roll), path })
  }
  return copies
}

/** Few rolls and analyses, said a hundred thousand times: one text each is kept. */
function sameTexts(): <Text extends string>(text: Text) => Text {
  const known = new Map<string, string>()
  return <Text extends string>(text: Text): Text => {
    const kept = known.get(text)
    if (kept !== undefined) return kept as Text
    known.set(text, text)
    return text
  }
}
