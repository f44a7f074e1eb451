import { distanceMetres } from '../item/distance'
import { countryName } from '../inference/places/gazetteer'
import type { Point } from '../inference/places/centre'
import { anyScope, Memory } from '../inference/remembered'
import { dateOfDay, distinct } from '../inference/seen'
import type { Seen } from '../inference/seen'
import type { Material } from './draft'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const atHomeMetres = 200
const mostAsked = 200

/** `14 June 2025`, `4–9 June 2025`, `30 May – 3 June 2025`; empty where nobody knows. */
export function datesOf(seen: readonly Seen[]): string {
  const days = [...distinct(seen, ({ day }) => day)].sort((one, other) => one - other)
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return ''
  const [from, to] = [partsOf(first), partsOf(last)]
  if (first === last) return `${from.day} ${from.month} ${from.year}`
  if (from.year !== to.year)
    return `${from.day} ${from.month} ${from.year} – ${to.day} ${to.month} ${to.year}`
  if (from.month === to.month) return `${from.day}–${to.day} ${to.month} ${to.year}`
  return `${from.day} ${from.month} – ${to.day} ${to.month} ${to.year}`
}

/** `2025`, `2023–2025`. */
export function yearsOf(seen: readonly Seen[]): string {
  const years = [...distinct(seen, ({ day }) => (day === null ? null : partsOf(day).year))].sort()
  const [first, last] = [years[0] ?? '', years.at(-1) ?? '']
  return first === last ? first : `${first}–${last}`
}

/** `2021, 2022 and 2024`. */
export function eachYearOf(seen: readonly Seen[]): string {
  const years = [...distinct(seen, ({ day }) => (day === null ? null : partsOf(day).year))].sort()
  const last = years.at(-1) ?? ''
  return years.length < 2 ? last : `${years.slice(0, -1).join(', ')} and ${last}`
}

/** `June 2025` of a day number. */
export const monthOf = (day: number): string => `${partsOf(day).month} ${partsOf(day).year}`

/** `27 June`. */
export const dayAndMonth = (day: number): string => `${partsOf(day).day} ${partsOf(day).month}`

/** ` at home`, ` in Beacon`; empty where no place or no name is known. */
export function placeOf(seen: readonly Seen[], { home, gazetteer }: Material): string {
  const places = seen.flatMap(({ place }) => (place === null ? [] : [place]))
  if (places.length === 0) return ''
  const near = places.filter((place) => home !== null && distanceMetres(place, home) < atHomeMetres)
  if (near.length * 2 > places.length) return ' at home'
  const city = mostDays(seen, (point) => gazetteer?.nearest(point)?.city ?? null)
  return city === null ? '' : ` in ${city}`
}

/** `Lisbon, Portugal`: where most days were; null where no name is known. */
export const destinationOf = (seen: readonly Seen[], { gazetteer }: Material): string | null =>
  destinations.recall(gazetteer ?? anyScope, { key: 'destination', members: seen }, () =>
    mostDays(seen, (point) => {
      const named = gazetteer?.nearest(point) ?? null
      return named === null ? null : `${named.city}, ${countryName(named.country)}`
    }),
  )

const destinations = new Memory<string | null>()

function mostDays(seen: readonly Seen[], nameOf: (point: Point) => string | null): string | null {
  const days = new Map<string, Set<number>>()
  const step = Math.ceil(seen.length / mostAsked)
  for (const [index, { place, day }] of seen.entries()) {
    const name = place === null || index % step !== 0 ? null : nameOf(place)
    if (name !== null) days.set(name, (days.get(name) ?? new Set<number>()).add(day ?? 0))
  }
  const most = [...days].sort((one, other) => other[1].size - one[1].size || (one[0] < other[0] ? -1 : 1))
  return most[0]?.[0] ?? null
}

function partsOf(day: number): { readonly day: string; readonly month: string; readonly year: string } {
  const [year = '', month = '', date = ''] = dateOfDay(day).split('-')
  return { day: String(Number(date)), month: months[Number(month) - 1] ?? '', year }
}
