import type { FrameFilter } from '../../../shared/ipc/schemas'
import { auditTests } from './audit-tests'
import { factTests } from './fact-tests'
import type { Matches, Searched } from './matches'
import { searchText, searchWords } from './search-text'

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

const wordTests = (filter: FrameFilter, { view }: Searched): readonly Matches[] =>
  searchWords(filter.words ?? '').map((word) => (position) => {
    const item = view.audit.items[position]
    return item !== undefined && searchText(item, view.audit.circumstances.gazetteer ?? null).includes(word)
  })
