import type { Taken, TakenSource } from './facts'
import { instantOfWallClock, wallClockOfInstant } from './wall-clock'
import type { WallClock } from './wall-clock'

/** Every date that a file, its name and its sidecars give; null where they give none. */
export interface DateEvidence {
  readonly exifOriginal: WallClock | null
  readonly exifDigitized: WallClock | null
  /** UTC, as the satellites said. */
  readonly gps: WallClock | null
  /** With its zone from Apple's CreationDate, else UTC from the movie header. */
  readonly quicktime: WallClock | null
  readonly sidecar: WallClock | null
  /** Embedded XMP or IPTC. */
  readonly xmp: WallClock | null
  readonly fileName: WallClock | null
  /** EXIF's DateTime: when the file was last changed, which for many phones is when it was taken. */
  readonly exifModified: WallClock | null
  readonly modifiedMs: number
}

/** Offsets in use on Earth that are no whole or half hour, in minutes. */
const quarterHourOffsets = [345, 525, 765, 825]
const longestGpsLagSeconds = 120

/**
 * Chooses when an item was taken, most trusted first: EXIF, GPS, QuickTime, sidecar, XMP, file name, EXIF's change date,
 * mtime.
 *
 * A wall clock from EXIF without an offset gets the one that the GPS time implies, when that is one in use on Earth and the
 * two clocks agree within two minutes. Null only when even mtime is no date.
 */
export function chooseTaken(evidence: DateEvidence): Taken | null {
  const exif = evidence.exifOriginal ?? evidence.exifDigitized
  if (exif !== null) return asTaken(withGpsOffset(exif, evidence.gps), 'exif')
  const rest: readonly (readonly [WallClock | null, TakenSource])[] = [
    [evidence.gps, 'gps'],
    [evidence.quicktime, 'quicktime'],
    [evidence.sidecar, 'sidecar'],
    [evidence.xmp, 'exif'],
    [evidence.fileName, 'file-name'],
    [evidence.exifModified, 'exif'],
    [wallClockOfInstant(evidence.modifiedMs), 'mtime'],
  ]
  for (const [clock, source] of rest) if (clock !== null) return asTaken(clock, source)
  return null
}

const asTaken = (clock: WallClock, source: TakenSource): Taken => ({
  local: clock.local,
  offset: clock.offset,
  instant: instantOfWallClock(clock),
  source,
})

function withGpsOffset(clock: WallClock, gps: WallClock | null): WallClock {
  if (clock.offset !== null || gps === null) return clock
  const apartSeconds = (Date.parse(`${clock.local}Z`) - Date.parse(`${gps.local}Z`)) / 1_000
  const minutes = Math.round(apartSeconds / 60 / 15) * 15
  if (Math.abs(apartSeconds - minutes * 60) > longestGpsLagSeconds || !isOffsetInUse(minutes)) return clock
  return { local: clock.local, offset: formatOffset(minutes) }
}

const isOffsetInUse = (minutes: number): boolean =>
  minutes >= -12 * 60 && minutes <= 14 * 60 && (minutes % 30 === 0 || quarterHourOffsets.includes(minutes))

function formatOffset(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  const distance = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(distance / 60))}:${two(distance % 60)}`
}
