import { performance } from 'node:perf_hooks'

import type { Audit } from '../../../shared/domain/audit/audit'
import type { LiveAudit } from './live-audit'

/** Learns in the background, a step at a time: whoever asks about frames in between is answered in between. */
export interface Learning {
  /** Resolves once what is learned is at hand; rejects where the store is gone. */
  readonly whenLearned: () => Promise<void>
  /** For who shows what is there already: learns what takes no time; the window hears of the rest by `changed`. */
  readonly begin: () => void
}

/** So few items are learned from at once, always. */
const fewItems = 2_000
/** What an answer may wait for what changed to be learned. */
const briefMs = 40

/** What is done in steps of the same kind around the learning. */
export interface AroundLearning {
  /** Before it, the first time: reads what will be learned from. */
  readonly before: (audit: Audit) => Generator<undefined, void>
  /** Behind it: makes what questions ask of single items. */
  readonly behind: (audit: Audit) => Generator<undefined, void>
}

export function makeLearning(live: LiveAudit, changed: () => void, around: AroundLearning): Learning {
  let underWay: Promise<void> | null = null
  let hasLearned = false
  const whenLearned = (): Promise<void> =>
    (underWay ??= learn(live, hasLearned ? null : around.before).then(
      () => {
        underWay = null
        hasLearned = true
      },
      (thrown: unknown) => {
        underWay = null
        throw thrown
      },
    ))
  const inBackground = async (): Promise<void> => {
    await whenLearned()
    changed()
    await allSteps(around.behind(live.view().audit))
  }
  return {
    whenLearned,
    begin: () => {
      const { audit } = live.view()
      if (audit.isLearned()) return
      if (audit.items.length <= fewItems) audit.learned()
      // A change to what is known takes little: carried over, most of it holds. The first time takes seconds.
      else if (!hasLearned || !isLearnedWithin(briefMs, audit)) inBackground().then(changed, ignored)
    },
  }
}

/** What was begun is ended, also where the roll changes meanwhile: a busy roll would never be learned from otherwise. */
async function learn(live: LiveAudit, before: AroundLearning['before'] | null): Promise<void> {
  const { audit } = live.view()
  if (before !== null) await allSteps(before(audit))
  do await nextTurn()
  while (!audit.learnStep())
}

async function allSteps(steps: Generator<undefined, void>): Promise<void> {
  do await nextTurn()
  while (steps.next().done !== true)
}

function isLearnedWithin(
  milliseconds: number,
  { learnStep }: { readonly learnStep: () => boolean },
): boolean {
  const start = performance.now()
  while (performance.now() - start < milliseconds) if (learnStep()) return true
  return false
}

/** Messages that arrived meanwhile come first. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Whoever asks for what could not be learned is told why; at the end of the app nobody does. */
const ignored = (): void => undefined
