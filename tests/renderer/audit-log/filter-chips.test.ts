import { describe, expect, it } from 'vitest'

import { filterChips } from '../../../renderer/features/audit-log/filter-chips'
import { searchFilter } from '../../../renderer/features/audit-log/search-filter'

const says = (...choice: Parameters<typeof filterChips>) => filterChips(...choice).map((chip) => chip.says)

describe('chips of a filter', () => {
  it('shows what a search was understood as', () => {
    const filter = searchFilter('dogs last summer', '2025-06-27')
    expect(says({ filter, title: null })).toEqual(['from 1 Jun 2024', 'to 31 Aug 2024', 'Dog'])
  })
  it('takes one thing away and leaves the rest', () => {
    const filter = searchFilter('cats and dogs', '2025-06-27')
    const [cat] = filterChips({ filter, title: null })
    expect(cat?.without.filter.objects).toHaveLength(1)
  })
  it('drops the field with its last value', () => {
    const [chip] = filterChips({ filter: { themes: ['pets'] }, title: null })
    expect(chip?.without.filter).toEqual({})
  })
  it('uses the words of the number that was pressed', () => {
    expect(says({ filter: { inference: 'home:1' }, title: 'Your home' })).toEqual(['Your home'])
  })
  it('leaves outcomes to their own buttons', () => {
    expect(says({ filter: { outcomes: ['would'] }, title: null })).toEqual([])
  })
})
