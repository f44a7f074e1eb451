import type { AuditItem } from '../item/audit-item'
import type { ItemId } from '../item/ids'
import { infer } from '../inference/infer'
import type { Knowledge } from '../inference/infer'
import type { Inference, InferenceKind } from '../inference/inference'
import { homeOf, nightOf, workOf } from '../inference/places/home-and-work'
import { tripsOf } from '../inference/places/trips'
import { visitsOf } from '../inference/places/visits'
import { seenInOrder, seenOf } from '../inference/seen'
import type { Seen } from '../inference/seen'
import { routinesOf } from '../inference/time/routines'
import { ownRuleOf } from './own-rule'

/** Tells one kind of inference from some of the items, at less cost than inferring everything. */
export interface Teller {
  readonly inference: Inference
  /** The items that can matter to it, in order of time. */
  readonly field: readonly AuditItem[]
  readonly tell: (items: readonly AuditItem[]) => readonly Inference[]
  /** Whether an inference says the same thing, perhaps under another name; `pool` are items that were found to show it. */
  readonly isSubject: (one: Inference, pool: ReadonlySet<ItemId>) => boolean
  /** Items of one occasion count once. */
  readonly occasionOf: (item: AuditItem) => number | string
  /** True where the rule only counts occasions, so that one is as good as another. */
  readonly isCount: boolean
  /** What telling costs an item, in units of a home. */
  readonly price: number
}

const prices = { walk: 1, visits: 4, everything: 8 } as const

export function tellerOf(
  inference: Inference,
  roll: { readonly items: readonly AuditItem[]; readonly knowledge: Knowledge },
): Teller {
  const seen = seenInOrder(roll.items)
  const common = { inference, isSubject: isSubjectOf(inference) }
  switch (inference.kind) {
    case 'home':
      return {
        ...common,
        field: itemsOf(seen.filter((one) => one.place !== null && nightOf(one) !== null)),
        tell: (items) => inferences([homeOf(seenInOrder(items), null)]),
        occasionOf: (item) => nightOf(seenOf(item)) ?? item.id,
        isCount: true,
        price: prices.walk,
      }
    case 'work': {
      const home = homeOf(seen, null)
      return {
        ...common,
        field: itemsOf(seen.filter((one) => one.place !== null && one.day !== null)),
        tell: (items) => inferences([workOf(seenInOrder(items), home, null)]),
        occasionOf: dayOf,
        isCount: true,
        price: prices.walk,
      }
    }
    case 'trip':
    case 'absence': {
      const home = homeOf(seen, null)
      const isTrip = inference.kind === 'trip'
      return {
        ...common,
        field: itemsOf(seen.filter(isWithinDays(inference, seen, tripSlackDays))),
        tell: (items) =>
          tripsOf(seenInOrder(items), home, null).map((trip) => (isTrip ? trip.inference : trip.absence)),
        occasionOf: dayOf,
        isCount: false,
        price: prices.walk,
      }
    }
    case 'place': {
      const home = homeOf(seen, null)
      const bases = [home, workOf(seen, home, null)].filter((base) => base !== null)
      return {
        ...common,
        field: itemsOf(seen.filter(isNear(inference, seen))),
        tell: (items) => visitsOf(seenInOrder(items), bases, null).map((visit) => visit.inference),
        occasionOf: ({ id }) => id,
        isCount: false,
        price: prices.visits,
      }
    }
    case 'routine':
      return {
        ...common,
        field: itemsOf(seen.filter(isOfRoutine(inference, seen))),
        tell: (items) => routinesIn(seenInOrder(items)),
        occasionOf: dayOf,
        isCount: false,
        price: prices.visits,
      }
    default:
      return { ...common, ...byInferring(inference, { seen, knowledge: roll.knowledge }) }
  }
}

/** Stays that border on one another are told together. */
const tripSlackDays = 45

/** The same from everything there is: dear, but nothing is taken for granted. */
export const wholeTellerOf = (
  inference: Inference,
  roll: { readonly items: readonly AuditItem[]; readonly knowledge: Knowledge },
): Teller => ({
  ...tellerOf(inference, roll),
  field: itemsOf(seenInOrder(roll.items)),
  tell: (items) => infer(items, { ...roll.knowledge, gazetteer: null }),
  isCount: false,
  price: prices.everything,
})

/** Kinds whose members show it each by itself are told from these alone; the others need their surroundings. */
function byInferring(
  inference: Inference,
  { seen, knowledge }: { readonly seen: readonly Seen[]; readonly knowledge: Knowledge },
): Pick<Teller, 'field' | 'tell' | 'occasionOf' | 'isCount' | 'price'> {
  const members = new Set(inference.items)
  const isGathering = inference.id.endsWith(':gathering')
  const own = seen.filter(({ item }) => members.has(item.id))
  const isOwn = inference.kind !== 'bystanders' && !isGathering
  const field = isOwn ? own : isGathering ? seen.filter(isWithinDays(inference, seen, 3)) : seen
  const rule = ownRuleOf(inference.kind)
  return {
    field: itemsOf(field),
    tell: (items) =>
      rule === null ? infer(items, { ...knowledge, gazetteer: null }) : rule(seenInOrder(items), knowledge),
    occasionOf: ({ id }) => id,
    isCount: isOwn,
    price: rule === null ? prices.everything : prices.walk,
  }
}

/** Kinds that are named after where or when they are: less of the same may go by another name. */
const movable: readonly InferenceKind[] = ['home', 'work', 'place', 'trip', 'absence']

function isSubjectOf(inference: Inference): Teller['isSubject'] {
  if (inference.kind === 'routine') {
    const about = aboutOf(inference.id)
    return (one) => one.kind === 'routine' && aboutOf(one.id) === about
  }
  const isMovable = movable.includes(inference.kind) || inference.id.endsWith(':gathering')
  return (one, pool) =>
    one.id === inference.id ||
    (isMovable && one.kind === inference.kind && one.items.some((id) => pool.has(id)))
}

/** A routine's name less the hours it is at. */
const aboutOf = (id: string): string => id.replace(/:\d+$/, '')

const inferences = (bases: readonly ({ readonly inference: Inference } | null)[]): readonly Inference[] =>
  bases.flatMap((base) => (base === null ? [] : [base.inference]))

const itemsOf = (seen: readonly Seen[]): readonly AuditItem[] => seen.map(({ item }) => item)

const dayOf = (item: AuditItem): number | string => seenOf(item).day ?? item.id

function isWithinDays(inference: Inference, seen: readonly Seen[], slack: number): (one: Seen) => boolean {
  const members = new Set(inference.items)
  const days = seen.flatMap(({ item, day }) => (day !== null && members.has(item.id) ? [day] : []))
  const [first, last] = [days[0] ?? 0, days.at(-1) ?? 0]
  return ({ day }) => day !== null && day >= first - slack && day <= last + slack
}

function routinesIn(seen: readonly Seen[]): readonly Inference[] {
  const home = homeOf(seen, null)
  const work = workOf(seen, home, null)
  const bases = [home, work].filter((base) => base !== null)
  return routinesOf({ home, work, visits: visitsOf(seen, bases, null) })
}

/** What was taken around there, and what shows where home and work are. */
function isOfRoutine(inference: Inference, seen: readonly Seen[]): (one: Seen) => boolean {
  const home = homeOf(seen, null)
  const bases = new Set([...(home?.seen ?? []), ...(workOf(seen, home, null)?.seen ?? [])])
  const isAround = isNear(inference, seen)
  return (one) => isAround(one) || bases.has(one)
}

const nearDegrees = 0.05

function isNear(inference: Inference, seen: readonly Seen[]): (one: Seen) => boolean {
  const members = new Set(inference.items)
  const middle = seen.find(({ item, place }) => place !== null && members.has(item.id))?.place ?? null
  return ({ place }) =>
    place !== null &&
    middle !== null &&
    Math.abs(place.latitude - middle.latitude) < nearDegrees &&
    Math.abs(place.longitude - middle.longitude) < nearDegrees * 2
}
