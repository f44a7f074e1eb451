import type { Facts } from '../item/facts'
import type { ThemeScore } from '../item/theme'
import { themeScores } from '../inference/themes/theme-scores'

/** Theme scores of one item, what a sample roll assigns first and marked so; null when nobody looked and nothing else says. */
export function themesOf(facts: Facts): readonly ThemeScore[] | null {
  const detected = themeScores(facts)
  const assigned = facts.assigned?.themes ?? []
  if (assigned.length === 0) return detected
  return [
    ...assigned.map((theme): ThemeScore => ({ theme, score: 1, reasons: ['assigned'] })),
    ...(detected ?? []).filter(({ theme }) => !assigned.includes(theme)),
  ]
}
