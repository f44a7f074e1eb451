import type { AuditItem } from '../item/audit-item'
import { devicesIn } from './content/devices'
import { documentsIn, intimateIn } from './content/documents'
import { themesIn } from './content/themes'
import type { ThemesOf } from './content/themes'
import { thingsIn } from './content/things'
import type { Inference } from './inference'
import { bystandersIn } from './persons/bystanders'
import { childrenIn } from './persons/children'
import { personGroups, personsIn, togetherIn } from './persons/persons'
import type { Gazetteer } from './places/gazetteer'
import { homeOf, workOf } from './places/home-and-work'
import { tripsOf } from './places/trips'
import { visitsOf } from './places/visits'
import { seenInOrder } from './seen'
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
export function infer(items: readonly AuditItem[], knowledge: Knowledge = noKnowledge): readonly Inference[] {
  const { gazetteer, themesOf } = knowledge
  const seen = seenInOrder(items)
  const home = homeOf(seen, gazetteer)
  const work = workOf(seen, home, gazetteer)
  const visits = visitsOf(
    seen,
    [home, work].filter((base) => base !== null),
    gazetteer,
  )
  const trips = tripsOf(seen, home, gazetteer)
  const groups = personGroups(seen)
  return [
    ...[home, work].flatMap((base) => (base === null ? [] : [base.inference])),
    ...childrenIn(seen),
    ...documentsIn(seen),
    ...intimateIn(seen),
    ...bystandersIn(seen, groups, home),
    ...personsIn(groups),
    ...togetherIn(seen),
    ...routinesOf({ home, work, visits }),
    ...trips.flatMap(({ inference, absence }) => [inference, absence]),
    ...eventsOf(seen, { home, gazetteer, themesOf }),
    ...devicesIn(seen),
    ...thingsIn(seen),
    ...themesIn(seen, themesOf),
    ...visits.map(({ inference }) => inference),
  ]
}
