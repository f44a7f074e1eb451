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

/** What each event becomes: birthdays their own post, other ceremonies a theme post, and meeting people a recap. */
export function occasionDrafts(material: Material): readonly Draft[] {
  return material.inferences.filter(({ kind }) => kind === 'event').map((event) => draftOf(event, material))
}

function draftOf(event: JudgedInference, material: Material): Draft {
  const theme = event.id.split(':').at(-1) ?? ''
  const kind = theme === 'birthday' ? 'birthday' : theme === 'gathering' ? 'recap' : 'theme'
  const from = membersOf(event, material)
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
  return material.inferences
    .filter(({ kind }) => kind === 'trip')
    .map((trip): Draft => {
      const from = membersOf(trip, material)
      const where = destinationOf(from, material)
      return {
        kind: 'trip',
        listedAs: 'trip',
        about: trip.id,
        title: () => `${where ?? 'Your trip'}, ${datesOf(from)}`,
        from,
        fewest: 3,
        most: 9,
        because: () => [trip],
      }
    })
}
