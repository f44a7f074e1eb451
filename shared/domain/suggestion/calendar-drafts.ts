import type { InferenceKind, JudgedInference } from '../inference/inference'
import { dateOfDay } from '../inference/seen'
import type { Seen } from '../inference/seen'
import type { Draft, Material } from './draft'
import { datesOf, dayAndMonth, monthOf, yearsOf } from './title-words'

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
  const dated = { from: [] as readonly Seen[], because: [] as readonly JudgedInference[] }
  return [
    {
      ...dated,
      kind: 'on-this-day' as const,
      listedAs: 'on-this-day' as const,
      about: date.slice(5),
      title: (chosen: readonly Seen[]) => `On this day, ${dayAndMonth(today)}: ${yearsOf(chosen)}`,
      from: earlier,
      fewest: 1,
      most: 6,
    },
    {
      ...dated,
      kind: 'collage' as const,
      listedAs: 'collage' as const,
      about: 'lately',
      title: (chosen: readonly Seen[]) => `Lately, ${datesOf(chosen)}`,
      from: lately,
      fewest: 4,
      most: 6,
    },
    {
      ...dated,
      kind: 'recap' as const,
      listedAs: 'recap' as const,
      about: date.slice(0, 7),
      title: () => `${monthOf(today)} in short`,
      from: month,
      fewest: 6,
      most: 10,
    },
  ]
    .filter(({ from }) => from.length > 0)
    .map((draft) => ({ ...draft, because: reasonsFor(draft.from, material) }))
}

/** What a chooser by date would still want to know of the photos: the inferences that hold most of them. */
export function reasonsFor(from: readonly Seen[], { inferences }: Material): readonly JudgedInference[] {
  const ids = new Set(from.map(({ item }) => item.id))
  return inferences
    .filter(({ kind }) => tellingKinds.includes(kind))
    .map((inference) => ({ inference, shared: inference.items.filter((id) => ids.has(id)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((one, other) => other.shared - one.shared || (one.inference.id < other.inference.id ? -1 : 1))
    .slice(0, mostReasons)
    .map(({ inference }) => inference)
}

const tellingKinds: readonly InferenceKind[] = [
  'event',
  'trip',
  'place',
  'home',
  'work',
  'person',
  'thing',
  'theme',
  'device',
]
