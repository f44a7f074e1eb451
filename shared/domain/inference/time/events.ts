import type { ThemesOf } from '../content/themes'
import type { Inference } from '../inference'
import type { Gazetteer } from '../places/gazetteer'
import type { Base } from '../places/home-and-work'
import type { Seen } from '../seen'
import { ceremonyDays, ceremonyOf } from './ceremonies'
import { gatheringsOf } from './gatherings'

/** Occasions of one day: ceremonies by their theme, and gatherings of photos and people at one place. */
export function eventsOf(
  seen: readonly Seen[],
  around: { readonly home: Base | null; readonly gazetteer: Gazetteer | null; readonly themesOf: ThemesOf },
): readonly Inference[] {
  const days = ceremonyDays(seen, around.themesOf)
  const taken = new Set(days.flatMap(([, members]) => members))
  return [...days.map((day) => ceremonyOf(day, around)), ...gatheringsOf(seen, taken, around)]
}
