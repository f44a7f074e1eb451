import { isMeasured, missRates, mostMissed } from '../inference/themes/miss-rates'
import type { Journey } from '../inference/places/whereabouts'
import type { Facts } from '../item/facts'
import { bitsOf, themes, themesOfBits } from '../item/theme'
import type { Theme, ThemeScore, ThemeStrength } from '../item/theme'
import type { PolicyPack } from './pack'
import { readingsOf } from './reading'

/**
 * Below this score a theme counts as not shown. It lies under the score from which a theme applies (0.5): calling an old
 * photo safe asks for more than not calling it a wedding. What it misses is measured in `missRates`.
 */
export const notShownBelow = 0.3

/** A theme whose misses nobody measured, or on too few photos, is never ruled out by its score. */
const unmeasured = bitsOf(themes.filter((theme) => !isMeasured(missRates[theme])))

/**
 * Bits of the themes that an item may show: all where nobody looked at the picture, and of a video, of which only some frames
 * are seen and whose misses nobody measured.
 */
export function possibleThemes(facts: Facts, scores: readonly ThemeStrength[] | null): number {
  if (facts.pixels === null || scores === null || isVideo(facts)) return bitsOf(themes)
  return unmeasured | bitsOf(scores.filter(({ score }) => score >= notShownBelow).map(({ theme }) => theme))
}

/** The themes for which older media can be used, under any reading; every theme where the pack does not say. */
export const olderThemes = (pack: PolicyPack): readonly Theme[] => [
  ...new Set(readingsOf(pack.clauses['upload.older'])?.flat() ?? themes),
]

const isVideo = ({ metadata }: Facts): boolean => metadata.mediaKind === 'video'

/** What the roll around an item says of it, whatever its own picture shows. */
export interface Around {
  readonly journey: Journey
  /** Bits of the themes that were celebrated when it was taken. */
  readonly celebrated: number
}

const travel = bitsOf(['travel'])

/** Bits of the themes that the roll around an item speaks for: a service that chooses by time and place sees as much. */
export const themesAround = (journey: Journey, celebrated: number): number =>
  (journey === null ? 0 : travel) | celebrated

/** What is known of one item's themes. */
export interface ThemesKnown {
  readonly scores: readonly ThemeScore[] | null
  readonly around: Around
}

/** Why older media of this item can or cannot be used, in few words, with what the scores miss. */
export function olderInWords(pack: PolicyPack, facts: Facts, { scores, around }: ThemesKnown): string {
  const usable = olderThemes(pack)
  const shown = (scores ?? [])
    .filter(({ theme, score }) => score >= notShownBelow && usable.includes(theme))
    .map(({ theme, score }) => `${theme} ${score.toFixed(2)}`)
  const said = [...shown, ...aroundInWords(around, usable)]
  if (said.length > 0) return said.join(', ')
  if (usable.length === 0) return 'no theme'
  if (facts.pixels === null) return 'nobody looked at the picture'
  if (isVideo(facts)) return 'cannot be ruled out: a video, of which only some frames were seen'
  const open = usable.filter((theme) => !isMeasured(missRates[theme]))
  if (open.length > 0) return `cannot be ruled out: ${open.map(tooFewInWords).join(', ')}`
  return `none seen; missed in tests: ${usable.map(missInWords).join(', ')}`
}

function aroundInWords({ journey, celebrated }: Around, usable: readonly Theme[]): readonly string[] {
  const celebrations = themesOfBits(celebrated & bitsOf(usable))
  return [
    ...(journey !== null && usable.includes('travel') ? [journeyInWords[journey]] : []),
    ...celebrations.map((theme) => `taken on the day of a ${theme}`),
  ]
}

const journeyInWords: Readonly<Record<Exclude<Journey, null>, string>> = {
  'far-from-home': 'taken away from home',
  'on-a-day-away': 'taken on a day away from home',
  'home-unknown': 'perhaps taken away from home: no home is known',
}

/** `wedding (1 photo tested)`: how little a score below the line rests on. */
function tooFewInWords(theme: Theme): string {
  const tested = missRates[theme]?.of ?? 0
  return `${theme} (${tested === 1 ? '1 photo' : `${String(tested)} photos`} tested)`
}

/** `pets 1 of 40 (up to 13 %)`: what was missed, and what may be by the 95 % interval. */
function missInWords(theme: Theme): string {
  const rate = missRates[theme]
  if (rate === null) return theme
  const most = Math.ceil(100 * mostMissed(rate))
  return `${theme} ${String(rate.missed)} of ${String(rate.of)} (up to ${String(most)} %)`
}
