import { ceremonialThemes } from '../../item/theme'
import type { Theme } from '../../item/theme'
import type { ThemesOf } from '../content/themes'
import { assignedEvidence, inferenceOf, placeAndTime, plural } from '../evidence'
import { Grouping } from '../grouping'
import type { Inference } from '../inference'
import type { Gazetteer } from '../places/gazetteer'
import type { Base } from '../places/home-and-work'
import { dateOfDay } from '../seen'
import type { Seen } from '../seen'
import { PlacedEvents } from './event-place'

const names: Readonly<Partial<Record<Theme, string>>> = {
  wedding: 'Wedding',
  birthday: 'Birthday',
  graduation: 'Graduation',
  holiday: 'Holiday celebration',
}
const fewestPhotos = 2
const ceremonyConfidence = 0.8

/** Photos of one day and one ceremonial theme. */
export type CeremonyDay = readonly [key: string, members: readonly Seen[]]

/** By date, then theme. */
export const ceremonyDays = (seen: readonly Seen[], themesOf: ThemesOf): readonly CeremonyDay[] =>
  [...byCeremony(themesOf).of(seen)]
    .filter(([, members]) => members.length >= fewestPhotos)
    .sort(([one], [other]) => (one < other ? -1 : 1))

export const ceremonyOf = (
  [key, members]: CeremonyDay,
  around: { readonly home: Base | null; readonly gazetteer: Gazetteer | null },
): Inference => events.eventOf(key, members, around)

const groupings = new WeakMap<ThemesOf, Grouping<string>>()

function byCeremony(themesOf: ThemesOf): Grouping<string> {
  const keysOf = ({ item, day }: Seen): readonly string[] => {
    const found = day === null ? [] : themesOf(item.facts).filter((theme) => ceremonialThemes.includes(theme))
    return found.map((theme) => `${dateOfDay(day ?? 0)}:${theme}`)
  }
  const grouping = groupings.get(themesOf) ?? new Grouping<string>(keysOf)
  groupings.set(themesOf, grouping)
  return grouping
}

const events = new PlacedEvents((key, members, where) => {
  const [date = '', theme = ''] = key.split(':')
  const isAssigned = members.some(
    ({ item }) => item.facts.assigned?.themes.some((one) => one === theme) === true,
  )
  const note = isAssigned ? ' (assigned by the sample roll, not detected)' : ''
  const label = `${names[theme as Theme] ?? theme} on ${date}${where}, ${plural(members.length, 'photo')}${note}`
  return inferenceOf(
    { id: `event:${key}`, kind: 'event', label, confidence: ceremonyConfidence },
    members,
    (one) => [...placeAndTime(one), ...assignedEvidence(one, 'themes')],
  )
})
