import type { InferenceKind, JudgedInference } from '../inference/inference'
import { dateOfDay } from '../inference/seen'
import type { Seen } from '../inference/seen'
import type { Draft, Material } from './draft'
import { datesOf, dayAndMonth, eachYearOf, monthOf } from './title-words'

const recentDays = 7
const mostReasons = 3

/** The same day in earlier years, the last days as a collage, and the month as a recap. */
export function calendarDrafts(material: Material): readonly Draft[] {
  const { seen, today } = material
  const date = dateOfDay(today)
  const earlier = seen.filter(
    ({ day }) => day !== null && day < today - 300 && dateOfDay(day).slice(5) === date.slice(5),
  )
  const lately = seen.filter(({ day }) => day !== null && day <= today && day > today - recentDays)
  const month = seen.filter(
    ({ day }) => day !== null && day <= today && dateOfDay(day).startsWith(date.slice(0, 7)),
  )
  const because = (chosen: readonly Seen[]) => reasonsFor(chosen, material)
  return [
    {
      kind: 'on-this-day',
      listedAs: 'on-this-day',
      about: date.slice(5),
      title: (chosen) => `On this day, ${dayAndMonth(today)}: ${eachYearOf(chosen)}`,
      from: earlier,
      fewest: 1,
      most: 6,
      because,
    },
    {
      kind: 'collage',
      listedAs: 'collage',
      about: 'lately',
      title: (chosen) => `Lately, ${datesOf(chosen)}`,
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

/** What a chooser by date would still have to know of the photos: the most telling inferences that hold them. */
function reasonsFor(chosen: readonly Seen[], { inferences }: Material): readonly JudgedInference[] {
  const ids = new Set(chosen.map(({ item }) => item.id))
  return inferences
    .map((inference) => ({ inference, rank: tellingFirst.indexOf(inference.kind) }))
    .filter(({ inference, rank }) => rank >= 0 && inference.items.some((id) => ids.has(id)))
    .sort((one, other) => one.rank - other.rank || (one.inference.id < other.inference.id ? -1 : 1))
    .slice(0, mostReasons)
    .map(({ inference }) => inference)
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
