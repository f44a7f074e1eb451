import type { JudgedInference } from '../inference/inference'
import { membersOf } from './draft'
import type { Draft, Material } from './draft'
import { datesOf, destinationOf, placeOf } from './title-words'

const titles: Readonly<Record<string, string>> = {
  wedding: 'Wedding',
  birthday: 'Birthday',
  graduation: 'Graduation',
  holiday: 'Celebrating',
  gathering: 'Together',
}

/** Nobody is shown more than this: of a long life, the latest. */
const mostOfAKind = 100

/** In the order they are told; ids of events and trips begin with their dates. */
function newest(all: readonly JudgedInference[]): readonly JudgedInference[] {
  if (all.length <= mostOfAKind) return all
  const latest = all.toSorted((one, other) => (one.id < other.id ? 1 : -1)).slice(0, mostOfAKind)
  const kept = new Set(latest.map(({ id }) => id))
  return all.filter(({ id }) => kept.has(id))
}

/** What each event becomes: birthdays their own post, other ceremonies a theme post, and meeting people a recap. */
export function occasionDrafts(material: Material): readonly Draft[] {
  return newest(material.inferencesOf('event')).map((event) => draftOf(event, material))
}

function draftOf(event: JudgedInference, material: Material): Draft {
  const theme = event.id.split(':').at(-1) ?? ''
  const kind = theme === 'birthday' ? 'birthday' : theme === 'gathering' ? 'recap' : 'theme'
  const from = membersOf(event)
  return {
    kind,
    listedAs: theme === 'graduation' ? 'graduation' : kind,
    about: event.id,
    title: () => `${titles[theme] ?? 'Together'}${placeOf(from, material)}, ${datesOf(from)}`,
    from,
    fewest: 2,
    most: kind === 'recap' ? 10 : 8,
    because: () => [event],
  }
}

/** Highlights of each trip. */
export function tripDrafts(material: Material): readonly Draft[] {
  return newest(material.inferencesOf('trip')).map((trip): Draft => {
    const from = membersOf(trip)
    return {
      kind: 'trip',
      listedAs: 'trip',
      about: trip.id,
      title: () => `${destinationOf(from, material) ?? 'Your trip'}, ${datesOf(from)}`,
      from,
      fewest: 3,
      most: 9,
      because: () => [trip],
    }
  })
}
