const locale = 'en-GB'
const plain = new Intl.NumberFormat(locale)
const oneDigit = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })

export const number = (value: number): string => plain.format(value)

/** `1 photo`, `1,204 photos`. */
export const count = (value: number, one: string, many: string): string =>
  `${number(value)} ${value === 1 ? one : many}`

/** Best and worst case: `12`, or `12 to 30`. */
export const range = (least: number, most: number): string =>
  least === most ? number(least) : `${number(least)} to ${number(most)}`

const units = ['bytes', 'KB', 'MB', 'GB', 'TB']

/** A size in the largest unit that keeps it above one: `2.4 GB`. */
export function size(bytes: number): string {
  const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3))
  const value = bytes / 1_000 ** power
  return `${value < 100 ? oneDigit.format(value) : plain.format(Math.round(value))} ${units[power] ?? ''}`
}

const day = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const shortDay = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})
const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })

/** A local date or wall clock, as `27 June 2025`; what is no date is given back as it is. */
export const date = (local: string): string => written(day, local)
export const shortDate = (local: string): string => written(shortDay, local)
export const weekdayOf = (local: string): string => written(weekday, local)
export const clock = (local: string): string => local.slice(11, 16)
/** Of an instant, which is said in UTC. */
export const clockUtc = (instant: string): string => `${clock(instant)} UTC`

function written(format: Intl.DateTimeFormat, local: string): string {
  const at = new Date(`${local.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(at.getTime()) ? local : format.format(at)
}

/** How long is left, rounded to what can be known: `about 4 minutes`. */
export function timeLeft(seconds: number): string {
  if (seconds < 60) return 'under a minute left'
  if (seconds < 5_400) return `about ${count(Math.round(seconds / 60), 'minute', 'minutes')} left`
  return `about ${count(Math.round(seconds / 3_600), 'hour', 'hours')} left`
}

/** A video's length: `1:05`. */
const length = (seconds: number): string =>
  `${String(Math.floor(seconds / 60))}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`

export const percent = (share: number): string => `${String(Math.round(share * 100))} %`

export const amounts = {
  number,
  count,
  range,
  size,
  date,
  shortDate,
  weekdayOf,
  clock,
  clockUtc,
  timeLeft,
  length,
  percent,
}
