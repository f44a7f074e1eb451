import type { AuditItem } from '../../../shared/domain/audit/input'

const known = new WeakMap<AuditItem, string>()

/** All of an item's words in lower case: names, folders, captions, albums, labels, camera. Made once an item. */
export function searchText(item: AuditItem): string {
  const text = known.get(item) ?? wordsOf(item).join('\n').toLowerCase()
  known.set(item, text)
  return text
}

/** What the user typed, as words that must all occur. */
export const searchWords = (typed: string): readonly string[] =>
  typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')

function wordsOf({ paths, facts }: AuditItem): readonly string[] {
  const { camera, captions, albums, isScreenshot } = facts.metadata
  const { pixels, assigned } = facts
  return [
    ...paths,
    ...captions,
    ...albums,
    ...(camera === null ? [] : [camera.make, camera.model, camera.lens].filter((part) => part !== null)),
    ...(isScreenshot ? ['screenshot'] : []),
    ...new Set(pixels?.objects.map((object) => object.label)),
    ...(pixels?.text?.kinds ?? []),
    ...(assigned?.objects ?? []),
    ...(assigned?.themes ?? []),
    ...(assigned?.persons ?? []),
  ]
}
