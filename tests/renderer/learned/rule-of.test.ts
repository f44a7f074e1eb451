import { describe, expect, it } from 'vitest'

import { ruleOf } from '../../../renderer/features/learned/rule-of'

describe('the rule that revokes what an inference is about', () => {
  it('takes a whole person or theme', () => {
    expect(ruleOf({ id: 'person:p3', kind: 'person' })).toEqual({ person: 'p3' })
    expect(ruleOf({ id: 'theme:pets', kind: 'theme' })).toEqual({ theme: 'pets' })
  })
  it('names no rule it cannot be sure of', () => {
    expect(ruleOf({ id: 'person:somebody', kind: 'person' })).toBeNull()
    expect(ruleOf({ id: 'theme:clouds', kind: 'theme' })).toBeNull()
    expect(ruleOf({ id: 'home:52.52,13.40', kind: 'home' })).toBeNull()
  })
})
