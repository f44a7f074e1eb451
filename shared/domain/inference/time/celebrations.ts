import { bitsOf, ceremonialThemes } from '../../item/theme'
import { bitsOn, dayBits } from './day-bits'
import type { DayBits } from './day-bits'

/** The themes that were celebrated on each day. */
export type Celebrations = DayBits

/** A feast runs past midnight: until so many minutes after it, the day before counts too. */
const lastMinute = 6 * 60
const dayMinutes = 24 * 60

const ceremonialBits = bitsOf(ceremonialThemes)

/** From each item's day (NaN where nothing tells it) and the bits of the themes that apply to it. */
export const celebrationsOf = (themed: readonly (readonly [day: number, bits: number])[]): Celebrations =>
  dayBits(themed.map(([day, bits]) => [day, bits & ceremonialBits]))

/** Bits of what was celebrated at so many minutes since 1970 by the wall clock. */
export function celebratedAt(celebrations: Celebrations, wallMinutes: number): number {
  const day = Math.floor(wallMinutes / dayMinutes)
  const isLate = wallMinutes - day * dayMinutes < lastMinute
  return bitsOn(celebrations, day) | (isLate ? bitsOn(celebrations, day - 1) : 0)
}
