import type { InferenceKind, JudgedInference } from '../inference/inference'
import { seenOnDays } from '../inference/on-days'
import { dateOfDay } from '../inference/seen'
import type { Seen } from '../inference/seen'
import { dayInMs } from '../item/instant'
import { membersOf } from './draft'
import type { Draft, Material } from './draft'
import { datesOf, dayAndMonth, eachYearOf, monthOf } from './title-words'

const recentDays = 7
const mostReasons = 3
const mostYears = 40

/** The same day in earlier years, the last days as a collage, and the month as a recap. */
export function calendarDrafts(material: Material): readonly Draft[] {
  const { seen, today } = material
  const date = dateOfDay(today)
  const earlier = sameDaysBefore(date).flatMap((day) => seenOnDays(seen, day, day))
  const lately = seenOnDays(seen, today - recentDays + 1, today)
  const firstOfMonth = today - Number(date.slice(8)) + 1
  const month = seenOnDays(seen, firstOfMonth, today)
  const because = (chosen: readonly Seen[]) => reasonsFor(chosen, material)
  return [
    {
      kind: 'on-this-day',
      listedAs: 'on-this-day',
      about: date.slice(5),
      title: (chosen) => `On this day: ${dayAndMonth(today)} in ${eachYearOf(chosen)}`,
      from: earlier,
      fewest: 1,
      most: 6,
      because,
    },
    {
      kind: 'collage',
      listedAs: 'collage',
      about: 'lately',
      title: (chosen) => `Your last days, ${datesOf(chosen)}`,
      from: lately,
      fewest: 4,
      most: 6,
      because,
    },
    {
      kind: 'recap',
      listedAs: 'recap',
      about: date.slice(0, 7),
      title: () => `${monthOf(today)} in short`,
      from: month,
      fewest: 6,
      most: 10,
      because,
    },
  ]
}

/** Day numbers of the same date in earlier years, the earliest first; 29 February only has leap years. */
function sameDaysBefore(date: string): readonly number[] {
  const year = Number(date.slice(0, 4))
  return Array.from({ length: mostYears }, (_, index) => {
    const same = `${String(year - mostYears + index).padStart(4, '0')}${date.slice(4)}`
    const day = Math.floor(Date.parse(`${same}T00:00:00Z`) / dayInMs)
    return Number.isNaN(day) || dateOfDay(day) !== same ? [] : [day]
  }).flat()
}

/** What a chooser by date would still have to know of the photos: the most telling inferences that hold them. */
function reasonsFor(chosen: readonly Seen[], { inferencesOf }: Material): readonly JudgedInference[] {
  const wanted = new Set(chosen)
  const found: JudgedInference[] = []
  for (const kind of tellingFirst) {
    if (found.length >= mostReasons) break
    const holding = inferencesOf(kind).filter((one) => membersOf(one).some((member) => wanted.has(member)))
    found.push(...holding.toSorted((one, other) => (one.id < other.id ? -1 : 1)))
  }
  return found.slice(0, mostReasons)
}

const tellingFirst: readonly InferenceKind[] = [
  'event',
  'trip',
  'theme',
  'home',
  'place',
  'work',
  'person',
  'thing',
  'device',
]
