import type { Facts } from '../item/facts'
import type { ThemeScore } from '../item/theme'

/** Theme scores of one item; null when nobody looked. */
export function themesOf(facts: Facts): readonly ThemeScore[] | null {
  if (facts.pixels === null) return null
  return (facts.assigned?.themes ?? []).map((theme) => ({ theme, score: 1, reasons: ['assigned'] }))
}
