import { appliesFrom, strengthsOf } from './item-themes'
import type { Profiles } from './profiles'
import { bitsOf, themes } from '../item/theme'
import { possibleThemes } from '../policy/older-media'

const possibleBits = (1 << themes.length) - 1

/** Bits of the themes that an item may show itself. */
export const possibleThemesAt = (known: Profiles, position: number): number =>
  bitsAt(known, position) & possibleBits

/** Bits of the themes that apply to an item. */
export const applyingThemesAt = (known: Profiles, position: number): number =>
  bitsAt(known, position) >> themes.length

/** Both, looked up once an answer first hangs on them, and kept. */
function bitsAt({ items, themeBits }: Profiles, position: number): number {
  const kept = themeBits[position] ?? -1
  const item = items[position]
  if (kept >= 0 || item === undefined) return kept
  const scores = strengthsOf(item.facts)
  const applying = bitsOf(
    (scores ?? []).filter(({ score }) => score >= appliesFrom).map(({ theme }) => theme),
  )
  const bits = possibleThemes(item.facts, scores) | (applying << themes.length)
  themeBits[position] = bits
  return bits
}
