import { missRates } from '../inference/themes/miss-rates'
import type { Facts } from '../item/facts'
import { themes } from '../item/theme'
import type { Theme, ThemeScore } from '../item/theme'
import type { PolicyPack } from './pack'
import { readingsOf } from './reading'

/**
 * Below this score a theme counts as not shown. It lies under the score from which a theme applies (0.5): calling an old
 * photo safe asks for more than not calling it a wedding. What it misses is measured in `missRates`.
 */
export const notShownBelow = 0.3

const bitOf = (theme: Theme): number => 1 << themes.indexOf(theme)

/** Bits of themes. */
export const bitsOf = (some: readonly Theme[]): number => some.reduce((bits, theme) => bits | bitOf(theme), 0)

/** A theme whose misses nobody measured is never ruled out by its score. */
const unmeasured = bitsOf(themes.filter((theme) => missRates[theme] === null))

/** Bits of the themes that an item may show: all where nobody looked at the picture. */
export function possibleThemes(facts: Facts, scores: readonly ThemeScore[] | null): number {
  if (facts.pixels === null || scores === null) return bitsOf(themes)
  return unmeasured | bitsOf(scores.filter(({ score }) => score >= notShownBelow).map(({ theme }) => theme))
}

/** The themes for which older media can be used, under any reading; every theme where the pack does not say. */
export const olderThemes = (pack: PolicyPack): readonly Theme[] => [
  ...new Set(readingsOf(pack.clauses['upload.older'])?.flat() ?? themes),
]

/** Why older media of this item can or cannot be used, in few words, with what the scores miss. */
export function olderInWords(pack: PolicyPack, facts: Facts, scores: readonly ThemeScore[] | null): string {
  const usable = olderThemes(pack)
  const shown = (scores ?? [])
    .filter(({ theme, score }) => score >= notShownBelow && usable.includes(theme))
    .map(({ theme, score }) => `${theme} ${score.toFixed(2)}`)
  if (shown.length > 0) return shown.join(', ')
  if (facts.pixels === null) return 'nobody looked at the picture'
  const open = usable.filter((theme) => missRates[theme] === null)
  if (open.length > 0) return `cannot be ruled out: ${open.join(', ')}`
  return usable.length === 0
    ? 'no theme'
    : `none seen; missed in tests: ${usable.map(missInWords).join(', ')}`
}

function missInWords(theme: Theme): string {
  const rate = missRates[theme]
  return rate === null ? theme : `${theme} ${String(rate.missed)} of ${String(rate.of)}`
}
