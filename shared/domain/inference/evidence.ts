import type { Box } from '../item/facts'
import type { ItemId } from '../item/ids'
import type { Evidence, Inference, InferenceKind } from './inference'
import type { Seen } from './seen'

/**
 * An inference of what was seen, each item once, in the order given.
 *
 * Its evidence is gathered when somebody asks: of a whole roll's, few are ever opened.
 */
export function inferenceOf(
  about: {
    readonly id: string
    readonly kind: InferenceKind
    readonly label: string
    readonly confidence: number
  },
  seen: readonly Seen[],
  evidenceOf: (one: Seen) => readonly Evidence[],
): Inference {
  const items = seen.map(({ item }) => item.id)
  behind.set(items, seen)
  let evidence: readonly Evidence[] | null = null
  return {
    ...about,
    confidence: Math.round(about.confidence * 1_000) / 1_000,
    items,
    get evidence() {
      return (evidence ??= gathered(seen, evidenceOf))
    },
  }
}

const behind = new WeakMap<readonly ItemId[], readonly Seen[]>()

/** What an inference was made of, in the order of its items; null when it was not made here. */
export const seenBehind = ({ items }: Pick<Inference, 'items'>): readonly Seen[] | null =>
  behind.get(items) ?? null

// A plain loop: `flatMap` costs four times as much over whole rolls.
function gathered(
  seen: readonly Seen[],
  evidenceOf: (one: Seen) => readonly Evidence[],
): readonly Evidence[] {
  const all: Evidence[] = []
  for (const one of seen) for (const evidence of evidenceOf(one)) all.push(evidence)
  return all
}

/**
 * Confidence from the number of independent occasions: 0 for none, never falling, below 1. `miss` is the chance that one
 * occasion says nothing.
 */
export const confidenceOf = (occasions: number, miss: number): number => 1 - miss ** occasions

/** Where a camera, a film or a sidecar wrote the place. */
export function placeEvidence({ item, place }: Seen): readonly Evidence[] {
  if (place === null) return []
  if (place.source === 'quicktime') return [{ item: item.id, field: 'com.apple.quicktime.location.ISO6709' }]
  if (place.source === 'sidecar') return [{ item: item.id, field: 'sidecar:geoData' }]
  return [
    { item: item.id, field: 'GPSLatitude' },
    { item: item.id, field: 'GPSLongitude' },
  ]
}

const timeFields = {
  exif: 'DateTimeOriginal',
  gps: 'GPSDateStamp',
  quicktime: 'CreationDate',
  sidecar: 'sidecar:photoTakenTime',
  'file-name': 'FileName',
  mtime: 'FileModifyDate',
} as const

/** Where the time of an item was written. */
export function timeEvidence({ item }: Seen): readonly Evidence[] {
  const { taken } = item.facts.metadata
  return taken === null ? [] : [{ item: item.id, field: timeFields[taken.source] }]
}

const known = new WeakMap<Seen, readonly Evidence[]>()

/** Both; most inferences rest on them, so each item's are made once. */
export function placeAndTime(one: Seen): readonly Evidence[] {
  const before = known.get(one)
  if (before !== undefined) return before
  const made = [...placeEvidence(one), ...timeEvidence(one)]
  known.set(one, made)
  return made
}

export const boxEvidence = ({ item }: Seen, boxes: readonly Box[]): readonly Evidence[] =>
  boxes.map((box) => ({ item: item.id, box }))

/** What a sample roll's fixture states; it never counts as detected. */
export const assignedEvidence = (
  { item }: Seen,
  what: 'themes' | 'objects' | 'ages' | 'persons',
): readonly Evidence[] =>
  item.facts.assigned !== null && item.facts.assigned[what].length > 0
    ? [{ item: item.id, field: `assigned:${what}` }]
    : []

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${String(count)} ${count === 1 ? one : many}`
