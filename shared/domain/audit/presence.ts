import type { Judgements } from './judgements'

/** How many items are in the cloud at one instant, best and worst case. */
export interface Presence {
  readonly least: number
  readonly most: number
}

/** What has left by an instant, revoked or deleted since or not. */
export function leftBy(judgements: Judgements, at: number): Presence {
  let least = 0
  let most = 0
  const { outcomes, earliestLeaves, latestLeaves } = judgements
  for (let position = 0; position < outcomes.length; position += 1) {
    if (outcomes[position] === 2) continue
    const earliest = earliestLeaves[position] ?? NaN
    // Nobody can tell when it may leave: it may have left.
    if (!(earliest > at)) most += 1
    if ((latestLeaves[position] ?? Infinity) <= at) least += 1
  }
  return { least, most }
}
