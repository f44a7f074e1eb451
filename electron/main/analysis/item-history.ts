import type { ItemId } from '../../../shared/domain/item/ids'
import type { Candidate } from '../intake/found-file'

/**
 * Which items were analysed already, and from which copy.
 *
 * Names and sidecars are part of what a copy says, so of several copies the one with the most companions, then the first
 * name, gives the facts, whichever was read first: the same roll gives the same facts.
 */
export class ItemHistory {
  readonly #analysed = new Set<ItemId>()
  readonly #sources = new Map<ItemId, { readonly path: string; readonly companions: number }>()
  readonly #running = new Map<ItemId, Promise<void>>()

  /** Items whose facts were kept from an earlier run. */
  remember(items: Iterable<ItemId>): void {
    for (const item of items) this.#analysed.add(item)
  }

  /** Makes an item's analysis run anew. */
  forget(item: ItemId): void {
    this.#analysed.delete(item)
    this.#sources.delete(item)
  }

  needsAnalysis(item: ItemId, file: Candidate): boolean {
    const source = this.#sources.get(item)
    if (source === undefined) return !this.#analysed.has(item)
    const more = file.companions.length - source.companions
    return more > 0 || (more === 0 && file.path < source.path)
  }

  /** Runs one analysis of an item after another, so that the one from the better copy ends last. */
  async run(item: ItemId, file: Candidate, analyse: () => Promise<void>): Promise<void> {
    this.#sources.set(item, { path: file.path, companions: file.companions.length })
    const before = this.#running.get(item) ?? Promise.resolve()
    const mine = before.then(analyse)
    const ended = mine.catch(() => undefined)
    this.#running.set(item, ended)
    await mine
    this.#analysed.add(item)
    if (this.#running.get(item) === ended) this.#running.delete(item)
  }
}
