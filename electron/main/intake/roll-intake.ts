import type { ItemId } from '../../../shared/domain/item/ids'
import type { Sighting } from '../../../shared/ipc/auditor-feed'
import { differenceOf } from './difference'
import type { Candidate } from './found-file'
import { lookAtHint, lookAtRoot } from './hint-scope'
import type { Looked } from './hint-scope'
import { isRootMissing } from './root-state'
import { SettleWatch } from './settle-watch'
import { companionDigest, sightingOf, stampOf } from './stamp'

/** Where a roll's differences go. */
export interface RollSink {
  /** Settled files to be read; each is answered with `sighted`, `isNoMedia` or `released`. */
  readonly arrive: (files: readonly Candidate[]) => void
  /** Known items at new paths, and paths that are gone. */
  readonly record: (seen: readonly Sighting[], gone: readonly string[]) => void
  /** Files that are still growing: look at them again after so many milliseconds. */
  readonly lookAgain: (paths: readonly string[], afterMs: number) => void
}

/** How far a look at a roll got; `new` counts what had not been seen or not like this. */
export type LookOutcome =
  { readonly kind: 'seen'; readonly new: number; readonly gone: number } | { readonly kind: 'root-missing' }

/** What is known of one roll, and what has changed since: the truth that watching only hints at. */
export class RollIntake {
  readonly #known = new Map<string, Sighting>()
  readonly #noMedia = new Map<string, string>()
  readonly #settle = new SettleWatch()
  /** Being read, or waiting to settle, by path. */
  readonly #pending = new Map<
    string,
    { readonly stamp: string; readonly bytes: number; isReading: boolean }
  >()
  readonly #leaving = new Set<string>()
  #opened: Promise<void> | null = null

  constructor(
    readonly root: string,
    /** What is known of it so far: read once, before the first look. */
    readonly readKnown: () => Promise<readonly Sighting[]>,
    readonly sink: RollSink,
  ) {}

  /** Resolves once what was known before is at hand. Without it every file would look new. */
  opened(): Promise<void> {
    return (this.#opened ??= this.readKnown().then((sightings) => {
      for (const sighting of sightings) this.#known.set(sighting.path, sighting)
    }))
  }

  /** Compares the folder (all of it for null, else what hints point to) with what is known. Never two at once. */
  async look(hints: readonly string[] | null): Promise<LookOutcome> {
    await this.opened()
    if (await isRootMissing(this.root, this.#known.size > 0)) return { kind: 'root-missing' }
    const looks = hints === null ? [await lookAtRoot(this.root)] : await lookAtHints(this.root, hints)
    // The root may have gone while it was walked: then what looks gone is not.
    if (await isRootMissing(this.root, this.#known.size > 0)) return { kind: 'root-missing' }
    const counts = looks.map((looked) => this.#apply(looked))
    return {
      kind: 'seen',
      new: counts.reduce((sum, count) => sum + count.new, 0),
      gone: counts.reduce((sum, count) => sum + count.gone, 0),
    }
  }

  /** The file was read, and its sighting goes into the catalogue. */
  sighted(file: Candidate, item: ItemId): Sighting {
    const sighting = sightingOf(file, item)
    this.#known.set(file.path, sighting)
    this.#finish(file)
    return sighting
  }

  /** True when this very file was seen before with other sidecars, or another film, beside it. */
  hasNewCompanions(file: Candidate): boolean {
    const before = this.#known.get(file.path)
    return before !== undefined && companionDigest(before.inode) !== companionDigest(stampOf(file))
  }

  known(): ReadonlyMap<string, Sighting> {
    return this.#known
  }

  isNoMedia(file: Candidate): void {
    this.#noMedia.set(file.path, stampOf(file))
    if (this.#known.has(file.path)) this.#leaving.add(file.path)
    this.#finish(file)
  }

  /** The file was not what had been seen, or ends too early: the next look decides. */
  released(file: Candidate, afterMs: number): void {
    this.#pending.delete(file.path)
    this.sink.lookAgain([file.path], afterMs)
  }

  #apply(looked: Looked): { readonly new: number; readonly gone: number } {
    const known = new Map([...this.#known].filter(([path]) => looked.isInScope(path)))
    const { toRead, moved, gone } = differenceOf(known, looked.present, looked.unreadable)
    for (const path of this.#pending.keys())
      if (looked.isInScope(path) && this.#pending.get(path)?.isReading === false) this.#pending.delete(path)
    for (const file of looked.present) this.#leaving.delete(file.path)
    gone.forEach((path) => this.#leaving.add(path))
    moved.forEach((sighting) => this.#known.set(sighting.path, sighting))
    const settled = this.#sortOut(toRead)
    this.#letGo(moved)
    if (settled.length > 0) this.sink.arrive(settled)
    return { new: settled.length, gone: gone.length }
  }

  /** Keeps what is being read, is no media or still grows out of the way; gives the rest. */
  #sortOut(files: readonly Candidate[]): readonly Candidate[] {
    const now = Date.now()
    const settled: Candidate[] = []
    const growing: string[] = []
    let longestMs = 0
    for (const file of files) {
      const stamp = stampOf(file)
      if (this.#noMedia.get(file.path) === stamp || this.#pending.get(file.path)?.stamp === stamp) continue
      const ms = this.#settle.msLeft(file, now)
      this.#pending.set(file.path, { stamp, bytes: file.bytes, isReading: ms === 0 })
      if (ms === 0) settled.push(file)
      else growing.push(file.path)
      longestMs = Math.max(longestMs, ms)
    }
    if (growing.length > 0) this.sink.lookAgain(growing, longestMs + 20)
    return settled
  }

  #finish(file: Candidate): void {
    this.#pending.delete(file.path)
    this.#letGo([])
  }

  /**
   * Records what is gone, but for paths whose bytes may be those of a file that is still to be read: a move must not look like
   * a deletion, so the new path is seen first.
   */
  #letGo(moved: readonly Sighting[]): void {
    const sizes = new Set([...this.#pending.values()].map((pending) => pending.bytes))
    const gone = [...this.#leaving].filter((path) => !sizes.has(this.#known.get(path)?.bytes ?? -1))
    for (const path of gone) {
      this.#known.delete(path)
      this.#leaving.delete(path)
    }
    if (moved.length > 0 || gone.length > 0) this.sink.record(moved, gone)
  }
}

const lookAtHints = (root: string, hints: readonly string[]): Promise<readonly Looked[]> =>
  Promise.all(hints.map((hint) => lookAtHint(root, hint)))
