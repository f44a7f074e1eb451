import type { JudgedInference } from '../inference/inference'
import { seenOnDays } from '../inference/on-days'
import type { Seen } from '../inference/seen'
import { membersOf } from './draft'
import type { Draft, Material } from './draft'
import { datesOf, yearsOf } from './title-words'
import { isSuitable, appealOf } from './suitable'

const mostPairs = 2
const recentDays = 30
/** A portrait fills at least so much of the photo's height. */
const portraitHeight = 0.15

/** Collages of the pairs that are seen together most. */
export const pairDrafts = ({ inferencesOf }: Material): readonly Draft[] =>
  mostTogether(inferencesOf('together')).map((pair): Draft => {
    const [first = '', second = ''] = pair.id.slice('together:'.length).split('+')
    return {
      kind: 'collage',
      listedAs: 'collage',
      about: pair.id,
      title: (chosen) => `${first} and ${second}, ${yearsOf(chosen)}`,
      from: membersOf(pair),
      fewest: 3,
      most: 6,
      because: () => [pair],
    }
  })

/** Rolls have tens of thousands of pairs: they are looked through, not sorted. */
function mostTogether(pairs: readonly JudgedInference[]): readonly JudgedInference[] {
  let best: readonly JudgedInference[] = []
  for (const pair of pairs) {
    const last = best[mostPairs - 1]
    if (last !== undefined && last.items.length > pair.items.length) continue
    best = [...best, pair]
      .sort((one, other) => other.items.length - one.items.length || (one.id < other.id ? -1 : 1))
      .slice(0, mostPairs)
  }
  return best
}

/** The portrait that a generative model would be given; no such model is here, so only the source is shown. */
export function restyleDrafts(material: Material): readonly Draft[] {
  const { seen, today, themesOf } = material
  const source = seenOnDays(seen, today - recentDays + 1, Infinity)
    .filter(({ day, item }) => day !== null && isSuitable(item, themesOf))
    .filter(isPortrait)
    .reduce<Seen | null>(
      (best, one) => (best === null || appealOf(one.item) > appealOf(best.item) ? one : best),
      null,
    )
  if (source === null) return []
  return [
    {
      kind: 'restyle',
      listedAs: 'restyle',
      about: 'portrait',
      title: (chosen) => `Would be restyled: portrait of ${datesOf(chosen)}`,
      from: [source],
      fewest: 1,
      most: 1,
      because: () => personsIn(source, material),
    },
  ]
}

const isPortrait = ({ item }: Seen): boolean => {
  const faces = item.facts.pixels?.faces ?? []
  return (
    item.facts.metadata.mediaKind !== 'video' &&
    faces.length === 1 &&
    (faces[0]?.box[3] ?? 0) >= portraitHeight
  )
}

const personsIn = ({ item }: Seen, { inferencesOf }: Material): readonly JudgedInference[] =>
  inferencesOf('person').filter(({ id }) =>
    item.persons.some((person) => person !== null && id === `person:${person}`),
  )
