import type { Metadata } from '../../item/facts'
import type { ThemeEvidence } from './evidence'
import { holidaysOn } from './holidays'

/** Whether it was taken on a day that people celebrate where it was taken; the file's own date is too weak a witness. */
export function calendarEvidence({ taken, place, isScreenshot }: Metadata): readonly ThemeEvidence[] {
  if (taken === null || taken.source === 'mtime' || isScreenshot) return []
  if (isUnsetClock(taken.local)) return []
  return holidaysOn(taken.local.slice(0, 10), place).map(({ name, isHere }) => ({
    theme: 'holiday',
    weight: isHere ? 0.5 : 0.3,
    reason: `calendar:${name}`,
  }))
}

/** Cameras whose clock was never set begin on the first of January of some year, at midnight or noon. */
const isUnsetClock = (local: string): boolean => /-01-01T(00|12):/.test(local)
