import type { AuditItem } from '../../../shared/domain/item/audit-item'
import type { Gazetteer } from '../../../shared/domain/inference/places/gazetteer'
import { wordsOf } from '../catalogue/brief'
import { StoredFacts } from '../catalogue/stored-facts'
import { townOf } from './town-of'

const known = new WeakMap<AuditItem, string>()

/** All of an item's words in lower case: names, folders, captions, albums, labels, camera, town. Made once an item. */
export function searchText(item: AuditItem, gazetteer: Gazetteer | null): string {
  const before = known.get(item)
  if (before !== undefined) return before
  const { facts, paths } = item
  const words = facts instanceof StoredFacts ? facts.words() : wordsOf(facts)
  const town = gazetteer === null ? null : townOf(item, gazetteer)
  const text = `${paths.join('\n').toLowerCase()}\n${words}\n${town?.words ?? ''}`
  known.set(item, text)
  return text
}

/** What the user typed, as words that must all occur. */
export const searchWords = (typed: string): readonly string[] =>
  typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
