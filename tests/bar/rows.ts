import type { BarRow } from './row'
import { hostileMedia } from './rows/hostile-media'
import { nothingLeaves } from './rows/nothing-leaves'
import { nothingLost } from './rows/nothing-lost'
import { nothingMissed } from './rows/nothing-missed'
import { scale } from './rows/scale'

/** The 46 points of the reliability bar, in the order of the harm they prevent. */
export const rows: readonly BarRow[] = [
  ...nothingLeaves,
  ...hostileMedia,
  ...nothingLost,
  ...nothingMissed,
  ...scale,
]
