import type { LearnedCalendar } from '../../../shared/domain/audit/learned-calendar'
import type { LearnedPeople } from '../../../shared/domain/audit/learned-people'
import type { LearnedPlaces } from '../../../shared/domain/audit/learned-places'
import type { PersonId } from '../../../shared/domain/item/ids'
import type { AppContract } from '../../../shared/ipc/app'
import { WireError } from '../../../shared/ipc/wire'
import type { Handlers } from '../../../shared/ipc/wire'
import { previewInferences } from './findings'
import type { PreviewItem } from './roll'

type Learned = Pick<
  Handlers<AppContract>,
  | 'findings'
  | 'finding'
  | 'people'
  | 'places'
  | 'calendar'
  | 'photosAt'
  | 'photosNear'
  | 'towns'
  | 'profile'
  | 'household'
>

const home = [13.405, 52.52] as const
const work = [13.39, 52.507] as const

/** What the views of what is learned ask, on the made-up roll. */
export function previewLearned(roll: readonly PreviewItem[]): Learned {
  const inferences = previewInferences(roll)
  return {
    findings: () =>
      Promise.resolve(
        inferences.map(({ items, ...finding }) => ({
          ...finding,
          photos: items.length,
          first: items.slice(0, 6),
        })),
      ),
    finding: ({ inference }) => {
      const found = inferences.find(({ id }) => id === inference)
      return found === undefined
        ? Promise.reject(new WireError({ code: 'not-found', detail: inference }))
        : Promise.resolve(found)
    },
    people: () => Promise.resolve(peopleOf(roll)),
    places: () => Promise.resolve(placesOf(roll)),
    calendar: () => Promise.resolve(calendarOf(roll)),
    photosAt: () => Promise.resolve(roll.slice(0, 3).map(({ frame }) => frame.id)),
    photosNear: () => Promise.resolve(roll.slice(0, 5).map(({ frame }) => frame.id)),
    towns: () =>
      Promise.resolve([{ name: 'Berlin', longitude: 13.41, latitude: 52.52, population: 3_400_000 }]),
    household: () => Promise.resolve({ within: ['p1' as PersonId], outside: ['p2' as PersonId] }),
    profile: () =>
      Promise.resolve({
        sentences: inferences.map(({ id, label, confidence, items }) => ({
          text: label,
          because: [id],
          confidence,
          photos: items.length,
        })),
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

function peopleOf(roll: readonly PreviewItem[]): LearnedPeople {
  const persons = Array.from({ length: 7 }, (_, at) => ({
    person: `p${String(at + 1)}` as PersonId,
    word: { name: at === 0 ? 'Wilhelmina' : null, isMe: at === 0, age: null },
    inference: `person:${String(4 + (at % 2))}`,
    face: facesOf(roll[at * 3]),
    photos: 34 - at * 4,
    days: 12,
    firstDate: '2023-02-11',
    lastDate: '2025-06-20',
    with: at === 1 ? [{ person: 'p1' as PersonId, photos: 9 }] : [],
    child: at === 2 ? 'A child, age 6 to 13, estimated, in 26 photos' : null,
  }))
  return { persons: roll.length === 0 ? [] : persons }
}

function facesOf(item: PreviewItem | undefined) {
  const box = item?.item.faces?.[0]?.box
  return item === undefined || box === undefined ? null : { item: item.frame.id, box }
}

function placesOf(roll: readonly PreviewItem[]): LearnedPlaces {
  const points = roll.flatMap((_, at) => [
    home[0] + Math.sin(at * 7) * 0.02 * (at % 5),
    home[1] + Math.cos(at * 11) * 0.012 * (at % 5),
  ])
  const base = { name: 'Mitte, Berlin, Germany', photos: 40, radiusMetres: 120 }
  return {
    places: [
      { ...base, inference: 'home:1', kind: 'home', spot: home },
      { ...base, inference: 'routine:7', kind: 'work', spot: work },
    ],
    trips: [{ inference: 'trip:8', path: [home, [11.57, 48.14], [12.33, 45.44]] }],
    homeFrom: roll.slice(0, 3).map(({ frame }) => frame.id),
    points: Float64Array.from(points),
    withoutPlace: 31,
  }
}

function calendarOf(roll: readonly PreviewItem[]): LearnedCalendar {
  const days = new Map<string, number>()
  const hours = Array.from({ length: 7 }, () => new Array<number>(24).fill(0))
  for (const { frame } of roll) {
    const taken = new Date(`${frame.takenLocal ?? ''}Z`)
    const date = taken.toISOString().slice(0, 10)
    days.set(date, (days.get(date) ?? 0) + 1)
    const row = hours[(taken.getUTCDay() + 6) % 7]
    if (row !== undefined) row[taken.getUTCHours()] = (row[taken.getUTCHours()] ?? 0) + 1
  }
  return {
    hours,
    days: [...days].sort().map(([date, photos]) => ({ date, photos })),
    away: [{ inference: 'trip:8', from: '2025-05-01', to: '2025-05-07' }],
  }
}
