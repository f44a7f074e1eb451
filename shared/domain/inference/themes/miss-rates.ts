import type { Theme } from '../../item/theme'

/** Of the photos of a theme that people labelled, how many scored under `notShownBelow`; `of` says how many there were. */
export interface MissRate {
  readonly missed: number
  readonly of: number
}

/**
 * Measured by `npm run check:vision` over the labelled photos, pixels alone. Null where none is labelled: nothing is known then, and
 * nothing may be called safe by that theme's score.
 */
export const missRates: Readonly<Record<Theme, MissRate | null>> = {
  pets: { missed: 1, of: 4 },
  wedding: { missed: 0, of: 1 },
  birthday: null,
  graduation: null,
  travel: { missed: 3, of: 11 },
  holiday: null,
  food: { missed: 1, of: 9 },
  beach: { missed: 1, of: 2 },
  snow: { missed: 2, of: 4 },
  sport: { missed: 0, of: 3 },
  document: { missed: 0, of: 3 },
  screenshot: null,
}

/** From so many labelled photos on, a rate is one: below, even none missed leaves more than one in six open. */
const fewestLabelled = 20

/** Whether enough was measured to call a photo free of a theme; else its score rules out nothing. */
export const isMeasured = (rate: MissRate | null): rate is MissRate =>
  rate !== null && rate.of >= fewestLabelled

/** Standard deviations that hold 95 % of a normal distribution. */
const deviations = 1.96

/** The share that may be missed: the upper end of the 95 % interval after Wilson (1927), 0 to 1. */
export function mostMissed({ missed, of }: MissRate): number {
  const share = missed / of
  const square = deviations ** 2
  const spread = deviations * Math.sqrt((share * (1 - share)) / of + square / (4 * of ** 2))
  return (share + square / (2 * of) + spread) / (1 + square / of)
}
