import type { Camera, Facts } from '../../../shared/domain/item/facts'
import { briefOf, briefVersion, looksOf, wordsOf } from '../catalogue/brief'
import type { Brief, Looks } from '../catalogue/brief'
import type { Database } from './database'

export interface FactsRow {
  readonly item: number
  readonly analysis: string
  readonly hasThumbnail: boolean
  readonly persons: string
  /** `facts` as JSON, which the ledger's entry commits to. */
  readonly json: string
  readonly facts: Facts
}

/** Writes an item's facts, in the place of older ones, with what is kept of them at hand. */
export function writeFacts(database: Database, row: FactsRow): Brief {
  database.run(
    'INSERT OR REPLACE INTO facts VALUES (?, ?, ?, ?, ?)',
    row.item,
    row.analysis,
    Number(row.hasThumbnail),
    row.json,
    row.persons,
  )
  return writeBrief(database, row.item, row.facts)
}

function writeBrief(database: Database, item: number, facts: Facts): Brief {
  const brief = briefOf(facts, cameraNumber(database, facts.metadata.camera))
  const looks = looksOf(facts)
  database.run('INSERT OR REPLACE INTO briefs VALUES (?, ?, ?)', item, briefVersion, JSON.stringify(brief))
  database.run('INSERT OR REPLACE INTO looks VALUES (?, ?)', item, JSON.stringify(looks))
  database.run('INSERT OR REPLACE INTO words VALUES (?, ?)', item, JSON.stringify(wordsOf(facts)))
  return brief
}

/** 100,000 photos come from a handful of cameras. */
function cameraNumber(database: Database, camera: Camera | null): number | null {
  if (camera === null) return null
  const json = JSON.stringify(camera)
  database.run('INSERT OR IGNORE INTO cameras (json) VALUES (?)', json)
  return database.get<{ num: number }>('SELECT num FROM cameras WHERE json = ?', json)?.num ?? null
}

export const readCamera = (database: Database, num: number): Camera | null => {
  const row = database.get<{ json: string }>('SELECT json FROM cameras WHERE num = ?', num)
  return row === undefined ? null : (JSON.parse(row.json) as Camera)
}

export function readFacts(database: Database, item: number): Facts {
  const row = database.get<{ json: string }>('SELECT json FROM facts WHERE item = ?', item)
  if (row === undefined) throw new RangeError(`no facts of item ${String(item)}`)
  return JSON.parse(row.json) as Facts
}

type Numbers = readonly [first: number, last: number]

export const readBriefs = (database: Database, items: Numbers): ReadonlyMap<number, Brief> =>
  readJoined(database, 'briefs', items)

export const readLooks = (database: Database, items: Numbers): Map<number, Looks | null> =>
  readJoined(database, 'looks', items)

/** See `wordsOf`. */
export const readSearchWords = (database: Database, items: Numbers): Map<number, string> =>
  readJoined(database, 'words', items)

/** By item: joined into one text by SQLite, since handed over one by one a hundred rows cost as much as a thousand. */
function readJoined<Kept>(
  database: Database,
  table: 'briefs' | 'looks' | 'words',
  [first, last]: Numbers,
): Map<number, Kept> {
  const row = database.get<{ items: string | null; joined: string | null }>(
    `SELECT '[' || group_concat(item) || ']' AS items, '[' || group_concat(json) || ']' AS joined
     FROM (SELECT item, json FROM ${table} WHERE item BETWEEN ? AND ? ORDER BY item)`,
    first,
    last,
  )
  const items = JSON.parse(row?.items ?? '[]') as readonly number[]
  const all = JSON.parse(row?.joined ?? '[]') as readonly Kept[]
  return new Map(all.map((kept, at) => [items[at] ?? 0, kept]))
}

const batch = 500

/**
 * Makes what a former version of the program had not made, or otherwise, of the facts that are there. A batch is a transaction:
 * interrupted, it goes on where it stopped.
 */
export function renewBriefs(database: Database): void {
  const made = database.get<{ value: string }>(`SELECT value FROM meta WHERE name = 'briefs'`)?.value
  if (made === String(briefVersion)) return
  for (let last = 0; ;) {
    const rows = database.all<{ item: number; json: string }>(
      `SELECT facts.item, facts.json FROM facts LEFT JOIN briefs ON briefs.item = facts.item
       WHERE facts.item > ? AND version IS NOT ? ORDER BY facts.item LIMIT ${String(batch)}`,
      last,
      briefVersion,
    )
    last = rows.at(-1)?.item ?? last
    database.transaction(() => {
      for (const { item, json } of rows) writeBrief(database, item, JSON.parse(json) as Facts)
      if (rows.length < batch) {
        database.run(`INSERT OR REPLACE INTO meta VALUES ('briefs', ?)`, String(briefVersion))
      }
    })
    if (rows.length < batch) return
  }
}
