import { stemOf } from './file-name'
import { wallClock, wallClockOfInstant } from './wall-clock'
import type { DateFields, WallClock } from './wall-clock'

const utcPrefixes = /^PXL_/i
const epochName =
  /^(?:FB_IMG_|mmexport|wx_camera_|Messenger_creation_|QQ_Image_)?(1[0-9]{12})(?:[-_ (.].*)?$/i

/** 8 digits, perhaps a divider, 6 digits (and milliseconds), not inside a longer number. */
const compactTime =
  /(?<!\d)((?:19|20)\d{2})([01]\d)([0-3]\d)(?:[-_ T]|_at_)?([0-2]\d)([0-5]\d)([0-5]\d)(?:\d{1,3})?(?!\d)/
/** `WP_20140601_12_34_56_Pro`. */
const halfCompactTime =
  /(?<!\d)((?:19|20)\d{2})([01]\d)([0-3]\d)[-_ ]([0-2]\d)[-_.]([0-5]\d)[-_.]([0-5]\d)(?!\d)/
/** `2025-06-01 at 12.34.56 PM`, `2025-06-01-12-34-56-123`, `signal-2025-06-01-123456`. */
const dividedTime =
  /(?<!\d)((?:19|20)\d{2})[-_.]([01]\d)[-_.]([0-3]\d)(?:[-_ T,]+(?:at|um|à|a las|alle)?[-_ ]*)(\d{1,2})[-_.:h]?([0-5]\d)[-_.:m]?([0-5]\d)(?:[^\d]|$|[-_.]?\d{1,3}(?!\d))/i
const afternoon = /\d[\s\u00a0\u202f_-]?([ap])\.?m\b/i
/** A day alone, where the name's pattern says that it is one. */
const compactDay =
  /(?:^|[^A-Za-z0-9])?(?:IMG|VID|AUD|WP|STK|PTT)[-_]((?:19|20)\d{2})([01]\d)([0-3]\d)[-_](?:WA)?\d+/i
const dividedDay = /(?<!\d)((?:19|20)\d{2})-([01]\d)-([0-3]\d)(?!\d)/

/**
 * Reads the moment that a camera, a chat or a screenshot tool wrote into a file's name.
 *
 * Wall clocks have no offset; Pixel names (`PXL_…`) and epoch milliseconds are UTC. A day alone counts as its noon, so
 * that the instants a missing offset leaves open cover the whole day.
 */
export function fileNameDate(path: string): WallClock | null {
  const name = stemOf(path)
  const epoch = epochName.exec(name)
  if (epoch !== null) return wallClockOfInstant(Number(epoch[1]))
  const offset = utcPrefixes.test(name) ? '+00:00' : null
  for (const pattern of [compactTime, halfCompactTime, dividedTime]) {
    const found = pattern.exec(name)
    const clock = found && wallClock(withAfternoon(fieldsOf(found), name), offset)
    if (clock) return clock
  }
  for (const pattern of [compactDay, dividedDay]) {
    const found = pattern.exec(name)
    const clock = found && wallClock(atNoon(fieldsOf(found)), null)
    if (clock) return clock
  }
  return null
}

function fieldsOf(found: RegExpExecArray): DateFields {
  const at = (group: number): number => Number(found[group] ?? 0)
  return [at(1), at(2), at(3), at(4), at(5), at(6)]
}

function withAfternoon(fields: DateFields, name: string): DateFields {
  const half = afternoon.exec(name)?.[1]?.toLowerCase()
  const [year, month, day, hour, minute, second] = fields
  if (half === undefined || hour > 12 || hour === 0) return fields
  return [year, month, day, (hour % 12) + (half === 'p' ? 12 : 0), minute, second]
}

const atNoon = ([year, month, day]: DateFields): DateFields => [year, month, day, 12, 0, 0]
