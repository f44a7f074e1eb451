import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'

import { clauseIds } from '../../../shared/domain/policy/clause-values'
import { clauseSchema } from '../../../shared/domain/policy/pack-schema'
import { changedClause, questionsOf } from '../../../renderer/features/policy/what-if'
import { words } from '../../../renderer/app/language/words'
import { previewPacks } from '../../harness/preview/packs'

/** Sentences and ways through menus: another one changes nothing that can be worked out. */
const sentences = [
  'prompt.where',
  'prompt.text',
  'consent.binds',
  'settings.path',
  'toggle.cloud',
  'upload.order',
  'select.signals',
  'suggest.surface',
]

describe.each(previewPacks)('what if a clause of $id said something else', (pack) => {
  const questions = questionsOf(pack)

  it('can be asked of every clause that is no sentence', () => {
    const asked = questions.map(({ clause }) => clause.id)
    expect([...asked, ...sentences].sort()).toEqual([...clauseIds].sort())
  })
  it('is asked with answers that the clause can have, and does not have', () => {
    for (const { clause, answers } of questions) {
      expect(answers.length, clause.id).toBeGreaterThan(0)
      for (const answer of answers) {
        const to = changedClause(clause, answer)
        expect(z.safeParse(clauseSchema(clause.id), to).success, clause.id).toBe(true)
        expect(answer?.value, clause.id).not.toEqual(clause.state === 'value' ? clause.readings[0] : null)
        expect(answer === null && clause.state === 'unknown', clause.id).toBe(false)
      }
    }
  })
  it('offers answers that read differently', () => {
    for (const { clause, answers } of questions) {
      const said = answers.map((answer) => answer && words.whatIf.says(clause.id, answer.value))
      expect(new Set(said).size, clause.id).toBe(said.length)
    }
  })
  it('keeps where the clause is known from', () => {
    const [window] = questions
    expect(window?.clause.id).toBe('upload.window')
    const { says, sources } = window?.clause ?? {}
    expect(window && changedClause(window.clause, { value: 90 })).toMatchObject({ says, sources, value: 90 })
  })
})
