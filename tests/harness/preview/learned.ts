import { learnedCalendar, itemsAt } from '../../../shared/domain/audit/learned-calendar'
import type { LearnedPeople } from '../../../shared/domain/audit/learned-people'
import type { LearnedPlaces } from '../../../shared/domain/audit/learned-places'
import type { PersonId } from '../../../shared/domain/item/ids'
import type { AppContract } from '../../../shared/ipc/app'
import type { Handlers } from '../../../shared/ipc/wire'
import { previewInferences } from './findings'
import type { PreviewItem } from './roll'

type Learned = Pick<
  Handlers<AppContract>,
  'people' | 'places' | 'calendar' | 'photosAt' | 'photosNear' | 'towns' | 'profile' | 'household'
>

const home = [13.405, 52.52] as const
const work = [13.39, 52.507] as const

/** What the views of what is learned ask, on the made-up roll. */
export function previewLearned(roll: readonly PreviewItem[]): Learned {
  const inferences = previewInferences(roll)
  return {
    people: () => Promise.resolve(peopleOf(roll)),
    places: () => Promise.resolve(placesOf(roll)),
    calendar: () => Promise.resolve(calendarOf(roll)),
    photosAt: () => Promise.resolve(roll.slice(0, 3).map(({ frame }) => frame.id)),
    photosNear: () => Promise.resolve(roll.slice(0, 5).map(({ frame }) => frame.id)),
    towns: () => Promise.resolve([{ name: 'Berlin', longitude: 13.41, latitude: 52.52, population: 3_400_000 }]),
    household: () => Promise.resolve({ within: ['p1' as PersonId], outside: ['p2' as PersonId] }),
    profile: () =>
      Promise.resolve({
        sentences: inferences.map(({ id, label, confidence }) => ({ text: label, because: [id], confidence })),
        cannot: {
          items: roll.length,
          withoutPlace: 31,
          withoutTime: 4,
          notLookedAt: 2,
          unknownFaces: 5,
          couldNotCheck: 3,
        },
      }),
  }
}
