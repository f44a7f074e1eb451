import { themes } from '../item/theme'
import type { Theme, ThemeScore } from '../item/theme'
import type { PolicyPack } from './pack'
import { readingsOf } from './reading'

/**
 * Below this score a theme counts as not shown. It lies under the score from which a theme applies (0.5): calling an old
 * photo safe asks for more than not calling it a wedding. What it still misses is measured by `npm run check:vision`.
 */
export const notShownBelow = 0.3

/** Nobody looked: any theme may be shown. */
export const anyTheme = (1 << themes.length) - 1

/** Bits of the themes that an item may show. */
export const possibleThemes = (scores: readonly ThemeScore[] | null): number =>
  scores === null
    ? anyTheme
    : scores.reduce(
        (bits, { theme, score }) => (score >= notShownBelow ? bits | (1 << themes.indexOf(theme)) : bits),
        0,
      )

/** The themes for which older media can be used, under any reading; every theme where the pack does not say. */
export const olderThemes = (pack: PolicyPack): readonly Theme[] => [
  ...new Set(readingsOf(pack.clauses['upload.older'])?.flat() ?? themes),
]

/** Those of an item's themes that the pack can use, strongest first. */
export function possibleThemesAmong(pack: PolicyPack, scores: readonly ThemeScore[]): readonly ThemeScore[] {
  const usable = olderThemes(pack)
  return scores
    .filter(({ theme, score }) => score >= notShownBelow && usable.includes(theme))
    .sort((one, other) => other.score - one.score || themes.indexOf(one.theme) - themes.indexOf(other.theme))
}
