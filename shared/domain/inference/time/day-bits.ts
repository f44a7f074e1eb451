/** Bits for each of a stretch of days, asked for whole rolls: a table is several times faster than a map. */
export interface DayBits {
  /** Days since 1970. */
  readonly first: number
  readonly bits: Uint16Array
}

export const noDays: DayBits = { first: 0, bits: new Uint16Array(0) }

/** Joins the bits of each day; a day that is NaN counts for none. */
export function dayBits(days: readonly (readonly [day: number, bits: number])[]): DayBits {
  const real = days.filter(([day, bits]) => bits !== 0 && !Number.isNaN(day))
  if (real.length === 0) return noDays
  const first = real.reduce((least, [day]) => Math.min(least, day), Infinity)
  const last = real.reduce((most, [day]) => Math.max(most, day), -Infinity)
  const bits = new Uint16Array(last - first + 1)
  for (const [day, some] of real) bits[day - first] = (bits[day - first] ?? 0) | some
  return { first, bits }
}

/** None before the first day, after the last, and for NaN. */
export const bitsOn = ({ first, bits }: DayBits, day: number): number => bits[day - first] ?? 0

export const isSameDays = (one: DayBits, other: DayBits): boolean =>
  one.first === other.first &&
  one.bits.length === other.bits.length &&
  one.bits.every((bits, position) => bits === other.bits[position])
