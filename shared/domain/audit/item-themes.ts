import type { Facts } from '../item/facts'
import type { Theme, ThemeScore, ThemeStrength } from '../item/theme'
import { themeScores } from '../inference/themes/theme-scores'

/** Scoring reads every word and colour of an item: once is enough, since facts never change. */
const scored = new WeakMap<Facts, { readonly scores: readonly ThemeScore[] | null }>()

/** Theme scores of one item, what a sample roll assigns first and marked so; null when nobody looked and nothing else says. */
export function themesOf(facts: Facts): readonly ThemeScore[] | null {
  const kept = scored.get(facts) ?? { scores: withAssigned(facts, themeScores(facts)) }
  scored.set(facts, kept)
  return kept.scores
}

/** Facts from a store bring along what `themesOf` said when they were stored, without its reasons. */
export interface ScoredFacts extends Facts {
  readonly strengths: readonly ThemeStrength[] | null
}

/** The scores alone: of facts from a store at no cost. */
export const strengthsOf = (facts: Facts | ScoredFacts): readonly ThemeStrength[] | null =>
  'strengths' in facts ? facts.strengths : themesOf(facts)

function withAssigned(facts: Facts, detected: readonly ThemeScore[] | null): readonly ThemeScore[] | null {
  const assigned = facts.assigned?.themes ?? []
  if (assigned.length === 0) return detected
  return [
    ...assigned.map((theme): ThemeScore => ({ theme, score: 1, reasons: ['assigned'] })),
    ...(detected ?? []).filter(({ theme }) => !assigned.includes(theme)),
  ]
}

/** A theme applies from this score, as the audit document says. */
export const appliesFrom = 0.5

/** The themes that apply to one item, strongest first. */
export const applyingThemes = (facts: Facts): readonly Theme[] =>
  (strengthsOf(facts) ?? []).filter(({ score }) => score >= appliesFrom).map(({ theme }) => theme)
