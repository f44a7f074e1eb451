import type { Place } from '../../item/facts'

export interface Holiday {
  readonly name: string
  /** True where the day is kept at the place it was taken, or nearly everywhere. */
  readonly isHere: boolean
}

/** The days a date is, `2025-12-25`: those kept nearly everywhere, and those of countries, surer with a place inside one. */
export function holidaysOn(date: string, place: Place | null): readonly Holiday[] {
  const country = place === null ? null : countryOf(place)
  return rulesOn(date).flatMap(({ name, countries }) => {
    if (countries === 'all') return [{ name, isHere: true }]
    if (country !== null && !countries.includes(country)) return []
    return [{ name, isHere: country !== null }]
  })
}

/** A roll holds many photos of few days. */
const known = new Map<string, readonly Rule[]>()
const mostKnown = 20_000

function rulesOn(date: string): readonly Rule[] {
  const before = known.get(date)
  if (before !== undefined) return before
  if (known.size >= mostKnown) known.clear()
  const rules = holidays.filter(({ on }) => on(date))
  known.set(date, rules)
  return rules
}

type Country = 'US' | 'CA' | 'GB' | 'IE' | 'DE' | 'FR' | 'IN' | 'MX'

interface Rule {
  readonly name: string
  readonly countries: 'all' | readonly Country[]
  readonly on: (date: string) => boolean
}

const fixed =
  (...days: readonly string[]) =>
  (date: string): boolean =>
    days.some((day) => date.endsWith(day))

const holidays: readonly Rule[] = [
  { name: 'christmas', countries: 'all', on: fixed('12-24', '12-25') },
  { name: 'new-year', countries: 'all', on: fixed('12-31', '01-01') },
  { name: 'boxing-day', countries: ['GB', 'IE', 'CA', 'DE'], on: fixed('12-26') },
  { name: 'halloween', countries: ['US', 'CA', 'GB', 'IE'], on: fixed('10-31') },
  { name: 'independence-day', countries: ['US'], on: fixed('07-04') },
  { name: 'canada-day', countries: ['CA'], on: fixed('07-01') },
  { name: 'saint-patrick', countries: ['IE', 'US'], on: fixed('03-17') },
  { name: 'bastille-day', countries: ['FR'], on: fixed('07-14') },
  { name: 'day-of-the-dead', countries: ['MX'], on: fixed('11-01', '11-02') },
  { name: 'guy-fawkes', countries: ['GB'], on: fixed('11-05') },
  { name: 'valentine', countries: ['US', 'CA', 'GB', 'FR'], on: fixed('02-14') },
  {
    name: 'thanksgiving',
    countries: ['US'],
    on: (date) => isWeekday(date, { month: 11, weekday: 4, nth: 4 }),
  },
  {
    name: 'thanksgiving',
    countries: ['CA'],
    on: (date) => isWeekday(date, { month: 10, weekday: 1, nth: 2 }),
  },
  { name: 'easter', countries: ['US', 'CA', 'GB', 'IE', 'DE', 'FR', 'MX'], on: isEaster },
  { name: 'diwali', countries: ['IN'], on: (date) => diwali.includes(date) },
]

/** New moons of Kartik as India's government calendar lists them. */
const diwali = [
  '2018-11-07',
  '2019-10-27',
  '2020-11-14',
  '2021-11-04',
  '2022-10-24',
  '2023-11-12',
  '2024-10-31',
  '2025-10-20',
  '2026-11-08',
  '2027-10-29',
  '2028-10-17',
]

/** The n-th such weekday of a month; 0 is Sunday. */
function isWeekday(
  date: string,
  { month, weekday, nth }: { readonly month: number; readonly weekday: number; readonly nth: number },
): boolean {
  if (Number(date.slice(5, 7)) !== month) return false
  const [year, , day] = numbersOf(date)
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() === weekday && Math.ceil(day / 7) === nth
}

/** Western Easter, Sunday and Monday (the anonymous Gregorian computus, Nature 1876). */
function isEaster(date: string): boolean {
  // Never before 22 March nor after 26 April: most dates need no computing.
  if (!date.startsWith('03', 5) && !date.startsWith('04', 5)) return false
  const [year, month, day] = numbersOf(date)
  const golden = year % 19
  const century = Math.floor(year / 100)
  const correction =
    (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30
  const moon =
    correction -
    Math.floor(correction / 28) * (1 - Math.floor(29 / (correction + 1)) * Math.floor((21 - golden) / 11))
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7
  const offset = moon - weekday
  const easterMonth = 3 + Math.floor((offset + 40) / 44)
  const sunday = Date.UTC(year, easterMonth - 1, offset + 28 - 31 * Math.floor(easterMonth / 4))
  const days = (Date.UTC(year, month - 1, day) - sunday) / 86_400_000
  return days === 0 || days === 1
}

const numbersOf = (date: string): readonly [number, number, number] => [
  Number(date.slice(0, 4)),
  Number(date.slice(5, 7)),
  Number(date.slice(8, 10)),
]

/** Coarse boxes (south, west, north, east): enough to tell whose calendar a day is on, never shown as a place. */
const boxes: readonly (readonly [Country, number, number, number, number])[] = [
  ['IE', 51.3, -10.7, 55.4, -5.9],
  ['GB', 49.8, -8.2, 60.9, 1.8],
  ['DE', 47.3, 5.9, 55.1, 15.0],
  ['FR', 42.3, -4.8, 51.1, 8.2],
  ['US', 24.5, -125, 49, -66.9],
  ['US', 51, -170, 71.5, -141],
  ['CA', 43, -141, 70, -52.6],
  ['MX', 14.5, -117.2, 32.7, -86.7],
  ['IN', 8, 68, 35.5, 97.4],
]

const countryOf = ({ latitude, longitude }: Place): Country | null =>
  boxes.find(
    ([, south, west, north, east]) =>
      latitude >= south && latitude <= north && longitude >= west && longitude <= east,
  )?.[0] ?? null
