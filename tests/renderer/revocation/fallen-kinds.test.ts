import { expect, test } from 'vitest'

import { fallenKinds } from '../../../renderer/features/revocation/fallen-kinds'

test('what fell is counted by kind, most first', () => {
  expect(fallenKinds(['home:a', 'person:p1', 'person:p2'])).toEqual([
    ['person', 2],
    ['home', 1],
  ])
})
