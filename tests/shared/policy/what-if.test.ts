import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'

import { clauseIds } from '../../../shared/domain/policy/clause-values'
import type { ClauseId } from '../../../shared/domain/policy/clause-values'
import { loadPack } from '../../../shared/domain/policy/load-pack'
import { clauseSchema } from '../../../shared/domain/policy/pack-schema'
import { valuesToTry } from '../../../shared/domain/policy/values-to-try'
import { packWith, readChangedClause } from '../../../shared/domain/policy/what-if'
import { packOf } from './roll'

const pack = packOf('meta-facebook/2025-06-test')
const saying = (id: ClauseId, text: string): unknown => {
  const read = readChangedClause(id, text)
  if (!read.ok) return read.what
  return read.changed.clause.state === 'value' ? read.changed.clause.value : read.changed.clause.state
}

describe('what a clause is to say instead', () => {
  test.each<[ClauseId, string, unknown]>([
    ['upload.window', '90', 90],
    ['upload.window', '90 days', 90],
    ['upload.window', 'everything', 'everything'],
    ['upload.window', 'unknown', 'unknown'],
    ['upload.older', 'none', []],
    ['upload.older', 'pets', ['pets']],
    ['upload.older', 'pets, travel', ['pets', 'travel']],
    ['upload.older', '["pets"]', ['pets']],
    ['infer.faces', 'no', false],
    ['infer.faces', 'true', true],
    ['select.clutter', 'stays', 'stays'],
    ['region.off', 'US-IL,US-TX', ['US-IL', 'US-TX']],
    ['prompt.text', 'Anything at all', 'Anything at all'],
    ['upload.window', 'ninety', 'its value must be a number or "everything"'],
    ['infer.faces', 'perhaps', 'its value must be true or false'],
    ['select.clutter', 'goes', 'its value must be "leaves" or "stays"'],
  ])('%s=%s', (id, text, meant) => {
    expect(saying(id, text)).toEqual(meant)
  })

  test.each([...clauseIds])('%s may be unknown, and takes every value that is offered', (id) => {
    expect(saying(id, 'unknown')).toBe('unknown')
    for (const value of valuesToTry[id]) {
      const clause = { says: 'x', sources: [], certainty: 'D', state: 'value', value }
      expect(z.safeParse(clauseSchema(id), clause).success).toBe(true)
      expect(saying(id, JSON.stringify(value))).toEqual(value)
    }
  })

  test('makes a pack that loads, under an id that no other has', () => {
    const read = readChangedClause('upload.window', '90')
    if (!read.ok) throw new Error(read.what)
    const asked = packWith(pack, [read.changed])
    expect(loadPack(JSON.stringify(asked))).toMatchObject({ ok: true })
    expect(asked).toMatchObject({ id: 'own/what-if', title: 'What if: upload.window 90 days' })
    expect(asked.clauses['infer.faces']).toBe(pack.clauses['infer.faces'])
  })
})
