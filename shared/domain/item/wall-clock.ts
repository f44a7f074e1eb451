/** A date and a time of day as a clock on a wall shows it, with the offset where someone wrote it down. */
export interface WallClock {
  /** `2025-06-01T12:34:56`. */
  readonly local: string
  /** `+02:00`, or null when nothing says it. */
  readonly offset: string | null
}

/** Year, month 1 to 12, day, hour, minute, second. */
export type DateFields = readonly [number, number, number, number, number, number]

/** Checks that the fields are a real day and time between 1900 and 2199; null when not. */
export function wallClock(fields: DateFields, offset: string | null): WallClock | null {
  const [year, month, day, hour, minute, second] = fields
  if (year < 1900 || year > 2199 || hour > 23 || minute > 59 || second > 59) return null
  const midnight = new Date(Date.UTC(year, month - 1, day))
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) return null
  const date = `${String(year)}-${two(month)}-${two(day)}`
  return { local: `${date}T${two(hour)}:${two(minute)}:${two(second)}`, offset }
}

/** UTC, as a wall clock with offset `+00:00`; null outside 1900 to 2199. */
export function wallClockOfInstant(epochMs: number): WallClock | null {
  if (!Number.isFinite(epochMs) || Math.abs(epochMs) > 8.64e15) return null
  const at = new Date(epochMs)
  const date: DateFields = [
    at.getUTCFullYear(),
    at.getUTCMonth() + 1,
    at.getUTCDate(),
    at.getUTCHours(),
    at.getUTCMinutes(),
    at.getUTCSeconds(),
  ]
  return wallClock(date, '+00:00')
}

/** ISO in UTC; null without an offset. */
export function instantOfWallClock(clock: WallClock): string | null {
  if (clock.offset === null) return null
  const epochMs = Date.parse(clock.local + clock.offset)
  return Number.isNaN(epochMs) ? null : new Date(epochMs).toISOString().replace('.000Z', 'Z')
}

/** `+02:00`, `+0200`, `+2`, `Z`; null for anything else or beyond ±14:00. */
export function parseOffset(text: string): string | null {
  const trimmed = text.trim()
  if (/^z$/i.test(trimmed)) return '+00:00'
  const found = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(trimmed)
  if (found === null) return null
  const hours = Number(found[2])
  const minutes = Number(found[3] ?? 0)
  if (hours * 60 + minutes > 14 * 60 || minutes > 59) return null
  return `${found[1] ?? '+'}${two(hours)}:${two(minutes)}`
}

/**
 * Reads a date as EXIF, XMP and QuickTime write it: `2025:06:01 12:34:56`, `2025-06-01T12:34:56.789+02:00`.
 *
 * Null for blank, all-zero and impossible dates, and for a date without a time of day.
 */
export function parseWallClock(text: string): WallClock | null {
  const found =
    /^\s*(\d{4})[:\-/.](\d{1,2})[:\-/.](\d{1,2})[ T]+(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?(?:[.,]\d*)?\s*([+-]\d{1,2}:?\d{0,2}|Z)?/i.exec(
      text,
    )
  if (found === null) return null
  const [year, month, day, hour, minute, second] = found
    .slice(1, 7)
    .map((part: string | undefined) => Number(part ?? 0))
  const fields = [year ?? 0, month ?? 0, day ?? 0, hour ?? 0, minute ?? 0, second ?? 0] as const
  return wallClock(fields, found[7] === undefined ? null : parseOffset(found[7]))
}

/** `12:34:56` shifted by minutes over midnight and month ends; the offset is left as it is. */
export function shiftLocal(local: string, minutes: number): string {
  return new Date(Date.parse(`${local}Z`) + minutes * 60_000).toISOString().slice(0, 19)
}

/** Whole minutes since 1970-01-01T00:00 of a wall clock's `local`; by hand, since `Date.parse` takes twice as long over a whole roll. */
export function minutesOfLocal(local: string): number {
  const year = 1_000 * digit(local, 0) + 100 * digit(local, 1) + twoDigits(local, 2)
  const days = Date.UTC(year, twoDigits(local, 5) - 1, twoDigits(local, 8)) / 86_400_000
  return days * 1_440 + twoDigits(local, 11) * 60 + twoDigits(local, 14)
}

const digit = (text: string, position: number): number => text.charCodeAt(position) - 48
const twoDigits = (text: string, position: number): number =>
  10 * digit(text, position) + digit(text, position + 1)

const two = (value: number): string => String(value).padStart(2, '0')
