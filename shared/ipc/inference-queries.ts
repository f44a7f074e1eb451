import * as z from 'zod/mini'

import type { LearnedCalendar } from '../domain/audit/learned-calendar'
import type { LearnedPlaces } from '../domain/audit/learned-places'
import type { CannotTell } from '../domain/inference/profile/cannot-tell'
import type { ProfileSentence } from '../domain/inference/profile/profile'
import type { ItemId } from '../domain/item/ids'
import type { JudgedInference } from '../domain/inference/inference'
import { nothing, text } from './schemas'
import { call } from './wire'

/**
 * An inference as it is listed: how many photos tell it, and the first few. With all its photos and its evidence it is asked for
 * by itself: those of a large roll are a hundred megabytes.
 */
export interface Finding extends Pick<
  JudgedInference,
  'id' | 'kind' | 'label' | 'confidence' | 'standing' | 'clauses'
> {
  readonly photos: number
  /** At most six of them. */
  readonly first: readonly ItemId[]
}

/** The page a stranger could write, and what the roll cannot tell. */
export interface ProfilePage {
  readonly sentences: readonly (ProfileSentence & { readonly photos: number })[]
  readonly cannot: CannotTell
}

/** A name for the map; population says which of many to show. */
export interface MapTown {
  readonly name: string
  readonly longitude: number
  readonly latitude: number
  readonly population: number
}

const longitude = z.number().check(z.minimum(-540), z.maximum(540))
const latitude = z.number().check(z.minimum(-90), z.maximum(90))

/** What the views of what is learned ask; nothing here changes anything. */
export const inferenceQueries = {
  findings: call<readonly Finding[]>().with(nothing),
  /** One of them with all its photos and its evidence. */
  finding: call<JudgedInference>().with(z.strictObject({ inference: text(200) })),
  profile: call<ProfilePage>().with(nothing),
  places: call<LearnedPlaces>().with(nothing),
  calendar: call<LearnedCalendar>().with(nothing),
  /** Photos of one hour of the week, Monday 0, at most 10,000. */
  photosAt: call<readonly ItemId[]>().with(
    z.strictObject({
      weekday: z.number().check(z.int(), z.minimum(0), z.maximum(6)),
      hour: z.number().check(z.int(), z.minimum(0), z.maximum(23)),
    }),
  ),
  /** Photos taken within so many metres, at most 10,000. */
  photosNear: call<readonly ItemId[]>().with(
    z.strictObject({ longitude, latitude, metres: z.number().check(z.positive(), z.maximum(2_000_000)) }),
  ),
  /** The largest towns in a rectangle, at most 60. */
  towns: call<readonly MapTown[]>().with(
    z.strictObject({ west: longitude, east: longitude, south: latitude, north: latitude }),
  ),
}
