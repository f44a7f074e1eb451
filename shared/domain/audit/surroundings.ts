import { applyingThemes } from './item-themes'
import type { AuditItem } from './input'
import { applyingThemesAt } from './theme-bits'
import type { Profiles } from './profiles'
import { journeyOf, whereaboutsOf } from '../inference/places/whereabouts'
import type { ToldWhereabouts } from '../inference/places/whereabouts'
import { byTime, seenInOrder, seenOf } from '../inference/seen'
import type { Seen } from '../inference/seen'
import { changed } from '../inference/seen-change'
import { celebratedAt, celebrationsOf } from '../inference/time/celebrations'
import type { Celebrations } from '../inference/time/celebrations'
import { noDays } from '../inference/time/day-bits'
import { bitsOf } from '../item/theme'
import { themesAround } from '../policy/older-media'
import type { Around } from '../policy/older-media'
import { dayOf, profileOf } from '../policy/profile'
import type { Profile } from '../policy/profile'

/** What the roll says of the items in it, whatever their own pictures show: facts of the roll, so that revoked items say it too. */
export interface Surroundings extends ToldWhereabouts {
  readonly celebrations: Celebrations
  /** What has a place, in order of time. */
  readonly placed: readonly Seen[]
}

/** Made when an answer first hangs on it, from what an earlier roll said where there was one. */
export interface KeptSurroundings {
  made: Surroundings | null
  readonly change: RollChange | null
  /** Bits of the themes around each item; -1 where nobody had to know yet. */
  readonly bits: Int32Array
}

export interface RollChange {
  readonly before: Surroundings
  readonly removed: readonly AuditItem[]
  readonly added: readonly AuditItem[]
}

/** Bits of the themes that the roll speaks for around the item at a position. */
export function themesAroundAt(known: Profiles, position: number): number {
  const surroundings = surroundingsOf(known)
  const { bits } = known.around
  const kept = bits[position] ?? -1
  const profile = known.profiles[position]
  if (kept >= 0 || profile === undefined) return kept
  const { journey, celebrated } = aroundOf(surroundings, profile)
  const made = themesAround(journey, celebrated)
  bits[position] = made
  return made
}

/** Whether a roll says the same around each item as it did before; true too where nobody had to know it before. */
export function isSameAround(before: Profiles, now: Profiles): boolean {
  const was = before.around.made
  if (was === null || before === now) return true
  const { whereabouts, celebrations } = surroundingsOf(now)
  return was.whereabouts === whereabouts && was.celebrations === celebrations
}

/** What the roll says around one item, or around what it could have been. */
export const aroundItem = (known: Profiles, item: AuditItem): Around =>
  aroundOf(surroundingsOf(known), profileOf(item))

function aroundOf({ whereabouts, celebrations }: Surroundings, profile: Profile): Around {
  return {
    journey: journeyOf(whereabouts, profile.place, dayOf(profile)),
    celebrated: celebratedAt(celebrations, profile.wallMinutes),
  }
}

function surroundingsOf(known: Profiles): Surroundings {
  const { around } = known
  if (around.made !== null) return around.made
  const { change } = around
  around.made = change === null ? fromNothing(known) : fromBefore(known, change)
  const { whereabouts, celebrations } = around.made
  const isSame = whereabouts === change?.before.whereabouts && celebrations === change.before.celebrations
  if (!isSame) around.bits.fill(-1)
  return around.made
}

function fromNothing(known: Profiles): Surroundings {
  const placed = seenInOrder(known.items.filter(hasPlace))
  return { placed, ...whereaboutsOf(placed, null), celebrations: celebrationsIn(known) }
}

function fromBefore(known: Profiles, { before, removed, added }: RollChange): Surroundings {
  const gone = removed.filter(hasPlace).map(seenOf)
  const come = added.filter(hasPlace).map(seenOf).sort(byTime)
  const celebrations = [...removed, ...added].some(isCelebration)
    ? celebrationsIn(known)
    : before.celebrations
  if (gone.length + come.length === 0) return { ...before, celebrations }
  const placed = changed(before.placed, { removed: gone, added: come })
  return { placed, ...whereaboutsOf(placed, before), celebrations }
}

function celebrationsIn(known: Profiles): Celebrations {
  const themed: (readonly [number, number])[] = []
  known.profiles.forEach((profile, position) => {
    const bits = applyingThemesAt(known, position)
    if (bits !== 0) themed.push([dayOf(profile), bits])
  })
  return celebrationsOf(themed)
}

const isCelebration = ({ facts }: AuditItem): boolean =>
  celebrationsOf([[0, bitsOf(applyingThemes(facts))]]) !== noDays

const hasPlace = ({ facts }: AuditItem): boolean => facts.metadata.place !== null
