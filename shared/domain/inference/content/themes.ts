import type { Facts } from '../../item/facts'
import type { Theme } from '../../item/theme'
import { assignedEvidence, inferenceOf, plural } from '../evidence'
import { Grouping } from '../grouping'
import type { Evidence, Inference } from '../inference'
import { anyScope, Memory } from '../remembered'
import type { Seen } from '../seen'

/** The themes that apply to one item. */
export type ThemesOf = (facts: Facts) => readonly Theme[]

const themeConfidence = 0.75

/** What the roll is about, theme by theme, so that a service could choose by it. */
export function themesIn(seen: readonly Seen[], themesOf: ThemesOf): readonly Inference[] {
  return [...byTheme(themesOf).of(seen)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([theme, found]) =>
      told.recall(anyScope, { key: theme, members: found }, () => themeOf(theme, found)),
    )
}

const groupings = new WeakMap<ThemesOf, Grouping<Theme>>()
const told = new Memory<Inference>()

function byTheme(themesOf: ThemesOf): Grouping<Theme> {
  const grouping = groupings.get(themesOf) ?? new Grouping<Theme>(({ item }) => themesOf(item.facts))
  groupings.set(themesOf, grouping)
  return grouping
}

function themeOf(theme: Theme, found: readonly Seen[]): Inference {
  const assigned = found.filter(({ item }) => item.facts.assigned?.themes.includes(theme) === true).length
  const label = `Theme ${theme}: ${plural(found.length, 'photo')}${assigned === 0 ? '' : ` (${String(assigned)} assigned by the sample roll)`}`
  return inferenceOf(
    { id: `theme:${theme}`, kind: 'theme', label, confidence: themeConfidence },
    found,
    evidenceOf,
  )
}

const known = new WeakMap<Seen, readonly Evidence[]>()

/** Every theme of an item rests on the same, so it is made once. */
function evidenceOf(one: Seen): readonly Evidence[] {
  const before = known.get(one)
  if (before !== undefined) return before
  const made = [...assignedEvidence(one, 'themes'), ...pictureEvidence(one)]
  known.set(one, made)
  return made
}

const wholePicture = [0, 0, 1, 1] as const

/** The boxes of what was found in it; the whole picture when the theme rests on colours, words or the calendar. */
function pictureEvidence({ item }: Seen): Inference['evidence'] {
  if (item.facts.pixels === null) return [{ item: item.id, field: 'FileName' }]
  const boxes = item.facts.pixels.objects.map(({ box }) => box)
  return (boxes.length === 0 ? [wholePicture] : boxes.slice(0, 5)).map((box) => ({ item: item.id, box }))
}
