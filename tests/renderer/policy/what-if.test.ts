import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'

import type { PolicyPack } from '../../../shared/domain/policy/pack'
import { clauseSchema } from '../../../shared/domain/policy/pack-schema'
import { changedClause, questions } from '../../../renderer/features/policy/what-if'

const file = join(import.meta.dirname, '../../../resources/policies/meta-facebook/2025-06-test.json')
const pack = JSON.parse(readFileSync(file, 'utf8')) as PolicyPack

describe('what if a clause said something else', () => {
  it('is asked with values that the clause can have', () => {
    for (const { clause, values } of questions) {
      for (const value of values) {
        const to = changedClause({ ...pack.clauses[clause], id: clause }, value)
        expect(z.safeParse(clauseSchema(clause), to).success, `${clause} ${String(value)}`).toBe(true)
      }
    }
  })
  it('keeps where the clause is known from', () => {
    const { says, sources } = pack.clauses['upload.window']
    expect(changedClause({ ...pack.clauses['upload.window'], id: 'upload.window' }, 90)).toMatchObject({
      says,
      sources,
      value: 90,
    })
  })
})
