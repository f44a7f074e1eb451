import type { Taken } from './facts'
import { instant } from './instant'
import type { InstantRange } from './instant'

const hourMs = 3_600_000
/** Offsets in use on Earth run from -12:00 to +14:00. */
const eastmostHours = 14
const westmostHours = 12

/**
 * Every instant at which an item may have been taken, as its date says.
 *
 * One instant where the offset is known. Without one, a wall clock's instants under every offset in use. A file name's
 * noon without an offset stands for a whole day (see `fileNameDate`), so half a day more on both sides.
 */
export function instantRange(taken: Taken): InstantRange {
  if (taken.instant !== null) {
    const at = instant(Date.parse(taken.instant))
    return { earliest: at, latest: at }
  }
  const asUtc = Date.parse(`${taken.local}Z`)
  const slackMs = taken.source === 'file-name' && taken.local.endsWith('T12:00:00') ? 12 * hourMs : 0
  return {
    earliest: instant(asUtc - eastmostHours * hourMs - slackMs),
    latest: instant(asUtc + westmostHours * hourMs + slackMs),
  }
}
