import type { Seen } from '../inference/seen'
import { copiesOf, differingBits } from '../item/near-duplicate'
import { appealOf } from './suitable'

/** Photos of one camera within this are one burst, of which the best is shown. */
const burstMs = 10_000
/** Pictures whose hashes differ in at most so many of 64 bits show one scene again; by chance it would be 32. */
const sameSceneBits = 16
/** Beyond so many of the best, what is left adds little to a choice of ten. */
const mostConsidered = 400

/**
 * The best photos for a suggestion, in the order they were taken: the best of each burst, spread over the whole time, no scene
 * twice and no two near-duplicates. A scene comes again only where there would be fewer than `fewest` without it. `from` must
 * be in order of time; equals are settled by their ids.
 */
export function choose(
  from: readonly Seen[],
  { fewest, most }: { readonly fewest: number; readonly most: number },
): readonly Seen[] {
  const best = bestOfBursts(from)
  const appeals = appealsOf(best)
  const chosen: Seen[] = []
  const take = (one: Seen, isAlike: IsAlike): boolean => {
    if (chosen.some((other) => other === one || isAlike(one, other))) return false
    chosen.push(one)
    return true
  }
  for (const slice of slices(best, most)) byAppeal(slice, appeals).some((one) => take(one, isSameScene))
  const ranked = byAppeal(best, appeals).slice(0, mostConsidered)
  for (const [enough, isAlike] of [
    [most, isSameScene],
    [fewest, isCopy],
  ] as const) {
    for (const one of ranked) {
      if (chosen.length >= enough) break
      take(one, isAlike)
    }
  }
  const places = new Map(best.map((one, place) => [one, place]))
  return chosen.sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0))
}

type IsAlike = (one: Seen, other: Seen) => boolean

const isCopy: IsAlike = (one, other) => copiesOf(one.item)(other.item)

const isSameScene: IsAlike = (one, other) =>
  isCopy(one, other) || (differingBits(one.item, other.item) ?? Infinity) <= sameSceneBits

function bestOfBursts(from: readonly Seen[]): readonly Seen[] {
  const bursts: Seen[][] = []
  for (const one of from) {
    const burst = bursts.at(-1)
    const last = burst?.at(-1)
    if (burst !== undefined && last !== undefined && isSameBurst(last, one)) burst.push(one)
    else bursts.push([one])
  }
  return bursts.flatMap((burst) =>
    burst.length === 1 ? burst : byAppeal(burst, appealsOf(burst)).slice(0, 1),
  )
}

function isSameBurst(one: Seen, other: Seen): boolean {
  if (one.wallMs === null || other.wallMs === null || other.wallMs - one.wallMs > burstMs) return false
  return one.item.facts.metadata.camera?.model === other.item.facts.metadata.camera?.model
}

function slices(all: readonly Seen[], count: number): readonly (readonly Seen[])[] {
  const parts = Math.min(count, all.length)
  return Array.from({ length: parts }, (_, part) =>
    all.slice(Math.floor((part * all.length) / parts), Math.floor(((part + 1) * all.length) / parts)),
  )
}

const appealsOf = (all: readonly Seen[]): ReadonlyMap<Seen, number> =>
  new Map(all.map((one) => [one, appealOf(one.item)]))

/** Best first. */
function byAppeal(all: readonly Seen[], appeals: ReadonlyMap<Seen, number>): readonly Seen[] {
  const appeal = (one: Seen): number => appeals.get(one) ?? 0
  return [...all].sort((one, other) => appeal(other) - appeal(one) || (one.item.id < other.item.id ? -1 : 1))
}
