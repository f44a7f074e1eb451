import { expect, test } from 'vitest'

import { framesHangingOn } from '../../../renderer/features/policy/hanging'
import type { Standing } from '../../../shared/domain/inference/inference'

const finding = (standing: Standing, clause = 'infer.place') => ({
  id: `home:${standing}:${clause}`,
  standing,
  clauses: [clause],
})

test('the frames behind an open clause about learning are those of what it leaves open', () => {
  const known = [finding('possible'), finding('stated'), finding('possible', 'infer.face')]
  expect(framesHangingOn({ clause: 'infer.place', about: 'learning' }, known)).toEqual({
    inferences: ['home:possible:infer.place'],
  })
})

test('the frames behind an open clause about leaving are those that could leave by it', () => {
  expect(framesHangingOn({ clause: 'select.clutter', about: 'leaving' }, [])).toEqual({
    clause: 'select.clutter',
    outcomes: ['could'],
  })
})
