import type { FrameFilter } from '../../../shared/ipc/schemas'
import { auditTests } from './audit-tests'
import { factTests } from './fact-tests'
import type { Matches, Searched } from './matches'
import { searchColumn } from './item-columns'
import { searchWords } from './search-text'

/** One test for all given fields; the cheap ones first. */
export function frameMatcher(filter: FrameFilter, searched: Searched): Matches {
  const tests = [
    ...factTests(filter, searched),
    ...auditTests(filter, searched.view),
    ...wordTests(filter, searched),
  ]
  const [first, second] = tests
  if (first === undefined) return () => true
  if (second === undefined) return first
  return (position) => tests.every((matches) => matches(position))
}

function wordTests(filter: FrameFilter, { view }: Searched): readonly Matches[] {
  const words = searchWords(filter.words ?? '')
  if (words.length === 0) return []
  const { items, circumstances } = view.audit
  const texts = searchColumn(items, circumstances.gazetteer ?? null)
  return words.map((word) => (position) => texts[position]?.includes(word) === true)
}
