import { describe, expect, it } from 'vitest'

import type { ItemChange } from '../../../shared/domain/audit/compare'
import type { ItemId } from '../../../shared/domain/item/ids'
import { itemsAfter, movesOf } from '../../../renderer/features/policy/moves'

const id = (letter: string) => letter.repeat(64) as ItemId
const changes: readonly ItemChange[] = [
  { id: id('a'), before: 'would', after: 'could', clause: 'upload.window' },
  { id: id('b'), before: 'would-not', after: 'would', clause: 'upload.window' },
  { id: id('c'), before: 'would-not', after: 'would', clause: 'upload.window' },
]

describe('changes between two audits', () => {
  it('are grouped by what was and what became, most first', () => {
    expect(movesOf(changes)).toEqual([
      { before: 'would-not', after: 'would', items: [id('b'), id('c')] },
      { before: 'would', after: 'could', items: [id('a')] },
    ])
  })
  it('give the items that would leave afterwards from those that would now', () => {
    expect(itemsAfter('would', [id('a'), id('d')], { items: changes })).toEqual([id('d'), id('b'), id('c')])
  })
})
