import { firstPlace } from '../item/first-place'
import { judge } from './judge'
import type { Judgement } from './judge'
import { traits } from './profile'
import type { Profile } from './profile'
import type { Terms } from './terms'

/** What a verdict asks about the item at a position, beyond its profile. */
export interface ItemAnswers {
  /** Infinity while there is a copy. */
  readonly goneAt: (position: number) => number
  readonly isSelected: (position: number) => boolean
  /** Bits of the themes that may apply; all where nobody looked. */
  readonly possibleThemes: (position: number) => number
}

export const goneAtOf = (profile: Profile, answers: ItemAnswers, position: number): number =>
  (profile.traits & traits.gone) === 0 ? Infinity : answers.goneAt(position)

interface VerdictClass {
  readonly judgement: Judgement
  /** The judgement where a theme of the pack may be shown; null where themes decide nothing. */
  readonly themed: Judgement | null
}

/**
 * Judges items by class: between two instants that a pack tells apart, equal traits get equal verdicts, so a roll of any
 * length is judged by a few dozen judgements.
 */
export function verdictClasses(
  terms: Terms,
  answers: ItemAnswers,
): (profile: Profile, position: number) => Judgement {
  const instants = instantsThatMatter(terms)
  const classes = new Map<number, VerdictClass>()
  return (profile, position) => {
    if ((profile.traits & traits.gone) !== 0) {
      return judge(terms, profile, {
        goneAt: answers.goneAt(position),
        isSelected: answers.isSelected(position),
        possibleThemes: () => answers.possibleThemes(position),
      })
    }
    const isSelected = answers.isSelected(position)
    const key = keyOf(instants, profile, isSelected)
    let found = classes.get(key)
    if (found === undefined) {
      found = classOf(terms, profile, isSelected)
      classes.set(key, found)
    }
    if (found.themed === null) return found.judgement
    return (answers.possibleThemes(position) & terms.olderThemes) === 0 ? found.judgement : found.themed
  }
}

function classOf(terms: Terms, profile: Profile, isSelected: boolean): VerdictClass {
  const asked = { themes: 0 }
  const judgedWith = (themeBits: number): Judgement =>
    judge(terms, profile, {
      goneAt: Infinity,
      isSelected,
      possibleThemes: () => {
        asked.themes += 1
        return themeBits
      },
    })
  const judgement = judgedWith(0)
  return { judgement, themed: asked.themes > 0 ? judgedWith(terms.olderThemes) : null }
}

function instantsThatMatter({ spans, asOf }: Terms): Float64Array {
  const all = [...spans.least, ...spans.most].flatMap((span) => [span.start, span.allowed, span.end])
  return Float64Array.from(new Set([...all, asOf].filter(Number.isFinite))).sort()
}

/** Places of both ends among the instants, traits (four bits) and selection, as one number. */
function keyOf(instants: Float64Array, profile: Profile, isSelected: boolean): number {
  const places = 2 * instants.length + 2
  const earliest = placeAmong(instants, profile.earliest)
  const latest = profile.latest === profile.earliest ? earliest : placeAmong(instants, profile.latest)
  return ((earliest * places + latest) * 16 + profile.traits) * 2 + (isSelected ? 1 : 0)
}

/** Even between two instants, odd on one; past all of them for no date. */
function placeAmong(instants: Float64Array, at: number): number {
  if (Number.isNaN(at)) return 2 * instants.length + 1
  const first = firstPlace(instants.length, (place) => (instants[place] ?? Infinity) >= at)
  return 2 * first + (instants[first] === at ? 1 : 0)
}
