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
