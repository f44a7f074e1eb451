import type { AuditItem } from '../item/audit-item'
import { devicesIn } from './content/devices'
import { documentsIn, intimateIn } from './content/documents'
import { themesIn } from './content/themes'
import type { ThemesOf } from './content/themes'
import { thingsIn } from './content/things'
import { inSteps } from './in-steps'
import type { Inference } from './inference'
import { bystandersIn } from './persons/bystanders'
import { childrenIn } from './persons/children'
import { personGroups, personsIn, togetherIn } from './persons/persons'
import type { Gazetteer } from './places/gazetteer'
import { homeOf, workOf } from './places/home-and-work'
import { tripsOf } from './places/trips'
import { visitsOf } from './places/visits'
import { seenInOrder } from './seen'
import type { Seen } from './seen'
import { eventsOf } from './time/events'
import { routinesOf } from './time/routines'

/** What inference knows besides the items. */
export interface Knowledge {
  /** Null: places are told by their coordinates. */
  readonly gazetteer: Gazetteer | null
  readonly themesOf: ThemesOf
}

export const noKnowledge: Knowledge = {
  gazetteer: null,
  themesOf: (facts) => facts.assigned?.themes ?? [],
}

/** Everything derivable from the given items; the same items give the same inferences in the same order. */
export const infer = (
  items: readonly AuditItem[],
  knowledge: Knowledge = noKnowledge,
): readonly Inference[] => inferParts(seenInOrder(items), knowledge).flat()

/**
 * The same, part by part, of what was seen in order of time. A part may be the same list as before where nothing it tells of has
 * changed: pairs of people are many, and most stay as they are.
 */
export function inferParts(seen: readonly Seen[], knowledge: Knowledge): Parts {
  return inSteps(() => inferring(seen, knowledge)).value()
}

type Parts = readonly (readonly Inference[])[]

/** The same in steps, none of which is long: over a large roll all of them take seconds. */
export function* inferring(
  seen: readonly Seen[],
  { gazetteer, themesOf }: Knowledge,
): Generator<undefined, Parts> {
  const home = homeOf(seen, gazetteer)
  yield
  const work = workOf(seen, home, gazetteer)
  yield
  const bases = [home, work].filter((base) => base !== null)
  const visits = visitsOf(seen, bases, gazetteer)
  yield
  const groups = personGroups(seen)
  const parts: (() => Parts)[] = [
    () => [bases.map(({ inference }) => inference)],
    () => [childrenIn(seen)],
    () => [documentsIn(seen)],
    () => [intimateIn(seen)],
    () => [bystandersIn(seen, groups, home)],
    () => [personsIn(groups)],
    () => togetherIn(groups),
    () => [routinesOf({ home, work, visits })],
    () => [tripsOf(seen, home, gazetteer).flatMap(({ inference, absence }) => [inference, absence])],
    () => [eventsOf(seen, { home, gazetteer, themesOf })],
    () => [devicesIn(seen)],
    () => [thingsIn(seen)],
    () => [themesIn(seen, themesOf)],
    () => [visits.map(({ inference }) => inference)],
  ]
  const made: (readonly Inference[])[] = []
  for (const part of parts) {
    yield
    made.push(...part())
  }
  return made
}
