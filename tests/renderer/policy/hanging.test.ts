import { expect, test } from 'vitest'

import type { JudgedInference } from '../../../shared/domain/inference/inference'
import type { ItemId } from '../../../shared/domain/item/ids'
import { framesHangingOn } from '../../../renderer/features/policy/hanging'

const id = (letter: string) => letter.repeat(64) as ItemId
const inference = (standing: JudgedInference['standing'], items: readonly ItemId[]): JudgedInference => ({
  id: `home:${standing}`,
  kind: 'home',
  label: 'Home',
  confidence: 1,
  items,
  evidence: [],
  standing,
  clauses: ['infer.place'],
})

test('the frames behind an open clause about learning are those of what it leaves open, each once', () => {
  const known = [
    inference('possible', [id('a'), id('b')]),
    inference('possible', [id('b')]),
    inference('stated', [id('c')]),
  ]
  expect(framesHangingOn({ clause: 'infer.place', about: 'learning' }, known)).toEqual({
    items: [id('a'), id('b')],
  })
})

test('the frames behind an open clause about leaving are those that could leave by it', () => {
  expect(framesHangingOn({ clause: 'select.clutter', about: 'leaving' }, [])).toEqual({
    clause: 'select.clutter',
    outcomes: ['could'],
  })
})
