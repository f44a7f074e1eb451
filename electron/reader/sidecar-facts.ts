import * as z from 'zod/mini'

import type { Part, Place } from '../../shared/domain/item/facts'
import { placeOf } from '../../shared/domain/item/place'
import { wallClockOfInstant } from '../../shared/domain/item/wall-clock'
import type { WallClock } from '../../shared/domain/item/wall-clock'
import type { ReadRequest } from '../../shared/ipc/reader'
import { tidyText } from './byte-view'
import { readXmp } from './tags/xmp'
import { xmpCaptions, xmpCreated, xmpFavourite, xmpPlace } from './tags/xmp-facts'

/** What the files beside an item say about it. */
export interface SidecarFacts {
  readonly taken: WallClock | null
  readonly place: Place | null
  readonly captions: readonly string[]
  readonly isFavourite: boolean | null
}

const longestSidecar = 2 * 1_024 * 1_024
const nothing: SidecarFacts = { taken: null, place: null, captions: [], isFavourite: null }

/** Reads Takeout JSON and XMP sidecars; where two say the same thing, Takeout is believed. */
export function readSidecars(sidecars: ReadRequest['sidecars']): SidecarFacts {
  const order: readonly Part['kind'][] = ['takeout-json', 'xmp']
  return order
    .flatMap((kind) => sidecars.filter((sidecar) => sidecar.kind === kind))
    .filter((sidecar) => sidecar.bytes.length <= longestSidecar)
    .map((sidecar) => (sidecar.kind === 'xmp' ? readXmpSidecar(sidecar.bytes) : readTakeout(sidecar.bytes)))
    .reduce(
      (all, one) => ({
        taken: all.taken ?? one.taken,
        place: all.place ?? one.place,
        captions: [...all.captions, ...one.captions],
        isFavourite: all.isFavourite ?? one.isFavourite,
      }),
      nothing,
    )
}

function readXmpSidecar(bytes: Uint8Array): SidecarFacts {
  const xmp = readXmp([bytes])
  return {
    taken: xmpCreated(xmp),
    place: xmpPlace(xmp, 'sidecar'),
    captions: xmpCaptions(xmp),
    isFavourite: xmpFavourite(xmp),
  }
}

const geo = z.optional(
  z.object({ latitude: z.number(), longitude: z.number(), altitude: z.optional(z.nullable(z.number())) }),
)
const takeout = z.object({
  description: z.optional(z.string()),
  photoTakenTime: z.optional(z.object({ timestamp: z.union([z.string(), z.number()]) })),
  geoData: geo,
  geoDataExif: geo,
  favorited: z.optional(z.boolean()),
  people: z.optional(z.array(z.object({ name: z.optional(z.string()) }))),
})

function readTakeout(bytes: Uint8Array): SidecarFacts {
  const { data } = takeout.safeParse(parseJson(bytes))
  if (data === undefined) return nothing
  const seconds = Number(data.photoTakenTime?.timestamp ?? Number.NaN)
  const people = (data.people ?? []).slice(0, 50).map((person) => person.name ?? '')
  return {
    taken: seconds === 0 ? null : wallClockOfInstant(seconds * 1_000),
    place: takeoutPlace(data.geoDataExif) ?? takeoutPlace(data.geoData),
    captions: [data.description ?? '', ...people]
      .map((words) => tidyText(words, 2_000))
      .filter((words) => words !== ''),
    // Takeout only writes the mark where it is set.
    isFavourite: data.favorited ?? false,
  }
}

function takeoutPlace(found: z.infer<typeof geo>): Place | null {
  if (found === undefined) return null
  // Takeout writes altitude 0 where it knows none.
  const altitude = found.altitude === undefined || found.altitude === 0 ? null : found.altitude
  return placeOf({ latitude: found.latitude, longitude: found.longitude, altitude }, 'sidecar')
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return null
  }
}
