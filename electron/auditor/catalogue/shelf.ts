import type { Camera, Facts } from '../../../shared/domain/item/facts'
import { readCamera, readFacts, readLooks, readSearchWords } from '../store/facts-tables'
import type { Database } from '../store/database'
import { looksOf, wordsOf } from './brief'
import type { FactsShelf } from './stored-facts'

export interface Shelf extends FactsShelf {
  /** The item's facts are others now: to be called once that is durable. */
  readonly replaced: (item: number, facts: Facts) => void
}

/** Wholly parsed facts kept, the latest: one question asks for several parts of them. */
const mostWhole = 64

/** Reads from the store what the briefs leave out, and keeps what inferences and searches ask for again and again. */
export function makeShelf(database: Database): Shelf {
  const cameras = new Map<number, Camera | null>()
  const looks = byStretch((items) => readLooks(database, items))
  const words = byStretch((items) => readSearchWords(database, items))
  const whole = new Map<number, Facts>()
  return {
    camera: (num) => {
      const camera = cameras.get(num) ?? readCamera(database, num)
      cameras.set(num, camera)
      return camera
    },
    looks: (item) => looks.get(item) ?? null,
    words: (item) => words.get(item) ?? '',
    whole: (item) => {
      const facts = whole.get(item) ?? readFacts(database, item)
      whole.set(item, facts)
      const oldest = whole.keys().next().value
      if (whole.size > mostWhole && oldest !== undefined) whole.delete(oldest)
      return facts
    },
    replaced: (item, facts) => {
      whole.delete(item)
      looks.replace(item, () => looksOf(facts))
      words.replace(item, () => wordsOf(facts))
    },
  }
}

/** Items of which something is read at once. */
const stretch = 1_024

interface ByStretch<Kept> {
  readonly get: (item: number) => Kept | undefined
  /** Nothing is done where the item's stretch was not read yet. */
  readonly replace: (item: number, make: () => Kept) => void
}

function byStretch<Kept>(read: (items: readonly [number, number]) => Map<number, Kept>): ByStretch<Kept> {
  const known = new Map<number, Map<number, Kept>>()
  return {
    get: (item) => {
      const number = Math.floor(item / stretch)
      const found = known.get(number) ?? read([number * stretch, (number + 1) * stretch - 1])
      known.set(number, found)
      return found.get(item)
    },
    replace: (item, make) => {
      known.get(Math.floor(item / stretch))?.set(item, make())
    },
  }
}
