import { distanceMetres, isWithin } from '../../item/distance'
import { ceremonialThemes } from '../../item/theme'
import { assignedEvidence, inferenceOf, placeAndTime, plural } from '../evidence'
import { Grouping } from '../grouping'
import type { Inference } from '../inference'
import { centreOf } from '../places/centre'
import { wordsFor } from '../places/gazetteer'
import type { Gazetteer } from '../places/gazetteer'
import type { Base } from '../places/home-and-work'
import { anyScope, Memory } from '../remembered'
import { dateOfDay } from '../seen'
import type { Seen } from '../seen'
import type { ThemesOf } from '../content/themes'

const names: Readonly<Record<string, string>> = {
  wedding: 'Wedding',
  birthday: 'Birthday',
  graduation: 'Graduation',
  holiday: 'Holiday celebration',
}
const longestPauseMs = 3 * 3_600_000
const farthestMetres = 1_500
const fewestPhotos = 5
const fewestOfATheme = 2
const themedConfidence = 0.8
const gatheringConfidence = 0.55

interface Around {
  readonly home: Base | null
  readonly gazetteer: Gazetteer | null
  readonly themesOf: ThemesOf
}

/** Occasions of one day: ceremonies by their theme, and gatherings of photos and people at one place. */
export function eventsOf(seen: readonly Seen[], around: Around): readonly Inference[] {
  const days = [...byCeremony(around.themesOf).of(seen)].filter(
    ([, members]) => members.length >= fewestOfATheme,
  )
  const taken = new Set(days.flatMap(([, members]) => members))
  return [...ceremonies(days, around), ...gatherings(seen, taken, around)]
}

const ceremonies = (
  days: readonly (readonly [string, readonly Seen[]])[],
  around: Around,
): readonly Inference[] =>
  days
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, members]) =>
      told.recall(gazetteerOrNone(around), { key: `${key} ${homeKey(around)}`, members }, () =>
        ceremonyOf(key, members, around),
      ),
    )

const groupings = new WeakMap<ThemesOf, Grouping<string>>()

/** By date and theme. */
function byCeremony(themesOf: ThemesOf): Grouping<string> {
  const keysOf = ({ item, day }: Seen): readonly string[] => {
    const found = day === null ? [] : themesOf(item.facts).filter((theme) => ceremonialThemes.includes(theme))
    return found.map((theme) => `${dateOfDay(day ?? 0)}:${theme}`)
  }
  const grouping = groupings.get(themesOf) ?? new Grouping<string>(keysOf)
  groupings.set(themesOf, grouping)
  return grouping
}

function ceremonyOf(key: string, members: readonly Seen[], around: Around): Inference {
  const [date = '', theme = ''] = key.split(':')
  const isAssigned = members.some(
    ({ item }) => item.facts.assigned?.themes.some((one) => one === theme) === true,
  )
  const label = `${names[theme] ?? theme} on ${date}${placeOf(members, around)}, ${plural(members.length, 'photo')}${isAssigned ? ' (assigned by the sample roll, not detected)' : ''}`
  return inferenceOf(
    { id: `event:${key}`, kind: 'event', label, confidence: themedConfidence },
    members,
    (one) => [...placeAndTime(one), ...assignedEvidence(one, 'themes')],
  )
}

/** Photos without long pauses at one place, at least five of them, with at least two faces in one: people had met. */
function gatherings(seen: readonly Seen[], taken: ReadonlySet<Seen>, around: Around): readonly Inference[] {
  const runs: Seen[][] = []
  let current: Seen[] = []
  let last: Seen | null = null
  for (const one of seen) {
    if (one.wallMs === null || one.place === null || taken.has(one)) continue
    if (last === null || !isSameOccasion(last, one)) {
      current = []
      runs.push(current)
    }
    current.push(one)
    last = one
  }
  const found = new Map<string, Inference>()
  for (const run of runs) {
    const first = run[0]
    if (run.length < fewestPhotos || first === undefined || first.day === null) continue
    if (!run.some(({ item }) => (item.facts.pixels?.faces.length ?? 0) >= 2)) continue
    const id = `event:${dateOfDay(first.day)}:gathering`
    if (found.has(id)) continue
    found.set(
      id,
      told.recall(gazetteerOrNone(around), { key: `${id} ${homeKey(around)}`, members: run }, () =>
        gatheringOf(id, run, around),
      ),
    )
  }
  return [...found.values()]
}

const told = new Memory<Inference>()
const homeKey = ({ home }: Around): string =>
  home === null ? '' : `${String(home.latitude)},${String(home.longitude)}`
const gazetteerOrNone = (around: Around): object => around.gazetteer ?? anyScope

function gatheringOf(id: string, run: readonly Seen[], around: Around): Inference {
  const date = id.split(':')[1] ?? ''
  const label = `Met people on ${date}${placeOf(run, around)}, ${plural(run.length, 'photo')}`
  return inferenceOf({ id, kind: 'event', label, confidence: gatheringConfidence }, run, placeAndTime)
}

function isSameOccasion(one: Seen, other: Seen): boolean {
  if (one.place === null || other.place === null) return false
  return (
    (other.wallMs ?? 0) - (one.wallMs ?? 0) <= longestPauseMs &&
    isWithin(one.place, other.place, farthestMetres)
  )
}

function placeOf(
  seen: readonly Seen[],
  { home, gazetteer }: { readonly home: Base | null; readonly gazetteer: Gazetteer | null },
): string {
  if (!seen.some(({ place }) => place !== null)) return ''
  const centre = centreOf(seen)
  if (home !== null && distanceMetres(home, centre) < 200) return ' at home'
  return ` near ${wordsFor(centre, gazetteer)}`
}
