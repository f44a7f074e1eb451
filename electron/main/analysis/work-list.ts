import { fileNameDate } from '../../../shared/domain/item/file-name-date'

interface Dated<Work> {
  readonly work: Work
  readonly newness: number
}

/** Work in the order of its date, newest first, whatever order it came in. */
export class WorkList<Work> {
  /** Newest last, so that taking is cheap. */
  #list: Dated<Work>[] = []

  get length(): number {
    return this.#list.length
  }

  add(works: readonly Work[], newnessOf: (work: Work) => number): void {
    const dated = works.map((work) => ({ work, newness: newnessOf(work) }))
    if (dated.length > 1) this.#list = [...this.#list, ...dated].sort(byNewness)
    else for (const one of dated) this.#list.splice(this.#placeOf(one), 0, one)
  }

  take(): Work | undefined {
    return this.#list.pop()?.work
  }

  keep(isKept: (work: Work) => boolean): void {
    this.#list = this.#list.filter(({ work }) => isKept(work))
  }

  /** The first place whose work is newer, by halving: one photo must not cost a sort of 100,000. */
  #placeOf(one: Dated<Work>): number {
    let [low, high] = [0, this.#list.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const other = this.#list[middle]
      if (other !== undefined && byNewness(other, one) <= 0) low = middle + 1
      else high = middle
    }
    return low
  }
}

const byNewness = (one: { readonly newness: number }, other: { readonly newness: number }): number =>
  one.newness - other.newness

/** Milliseconds by which to sort before anything was read: the date in the name, else the file's own. */
export function guessedDate(path: string, modifiedMs: number): number {
  const named = fileNameDate(path)
  return named === null ? modifiedMs : Date.parse(`${named.local}Z`)
}
