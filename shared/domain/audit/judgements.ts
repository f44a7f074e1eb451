import type { AuditItem, Circumstances } from './input'
import { themesOf } from './item-themes'
import { possibleThemes } from '../policy/older-media'
import { judge } from '../policy/judge'
import { profileOf } from '../policy/profile'
import type { Profile } from '../policy/profile'
import type { Terms } from '../policy/terms'

/** What was decided about each item, by position, in flat arrays: 100,000 verdicts are judged in milliseconds. */
export interface Judgements {
  /** 0 would, 1 could, 2 would-not; revocations are kept apart. */
  readonly outcomes: Uint8Array
  readonly effects: Int32Array
  readonly earliestLeaves: Float64Array
  readonly latestLeaves: Float64Array
}

/** What is known of each item before any pack is asked; carried from audit to audit for items that did not change. */
export interface Profiles {
  readonly items: readonly AuditItem[]
  readonly profiles: readonly Profile[]
  /** Bits of themes that may apply; -1 where nobody had to know yet. */
  readonly themeBits: Int16Array
}

const notAsked = -1

/** Reads each item once; one that is the same object as before is not read again, wherever it moved. */
export function profilesOf(items: readonly AuditItem[], previous: Profiles | null): Profiles {
  if (previous?.items === items) return previous
  const themeBits = new Int16Array(items.length).fill(notAsked)
  let positions: ReadonlyMap<AuditItem, number> | null = null
  let shift = 0
  const profiles = items.map((item, position) => {
    if (previous === null) return profileOf(item)
    if (previous.items[position - shift] !== item) {
      positions ??= new Map(previous.items.map((known, place) => [known, place]))
      const known = positions.get(item)
      if (known === undefined) {
        if (previous.items[position - shift]?.id !== item.id) shift += 1
        return profileOf(item)
      }
      shift = position - known
    }
    themeBits[position] = previous.themeBits[position - shift] ?? notAsked
    return previous.profiles[position - shift] ?? profileOf(item)
  })
  return { items, profiles, themeBits }
}

/** Judges every item under the same terms. */
export function judgeAll(terms: Terms, known: Profiles, circumstances: Circumstances): Judgements {
  const { items, profiles, themeBits } = known
  const judgements: Judgements = {
    outcomes: new Uint8Array(items.length),
    effects: new Int32Array(items.length),
    earliestLeaves: new Float64Array(items.length),
    latestLeaves: new Float64Array(items.length),
  }
  let item: AuditItem | undefined
  let at = 0
  const lookups = {
    goneAt: () => item?.goneAt ?? Infinity,
    isSelected: () => item !== undefined && circumstances.selected?.has(item.id) === true,
    possibleThemes: () => {
      if (themeBits[at] === notAsked && item !== undefined)
        themeBits[at] = possibleThemes(themesOf(item.facts))
      return themeBits[at] ?? 0
    },
  }
  for (let position = 0; position < items.length; position += 1) {
    const profile = profiles[position]
    item = items[position]
    at = position
    if (profile === undefined) continue
    const judged = judge(terms, profile, lookups)
    judgements.outcomes[position] = judged.outcome
    judgements.effects[position] = judged.effects
    judgements.earliestLeaves[position] = judged.earliestLeave
    judgements.latestLeaves[position] = judged.latestLeave
  }
  return judgements
}
