import type { Facts } from '../../item/facts'
import type { Theme } from '../../item/theme'
import { assignedEvidence, inferenceOf, plural } from '../evidence'
import type { Inference } from '../inference'
import type { Seen } from '../seen'

/** The themes that apply to one item. */
export type ThemesOf = (facts: Facts) => readonly Theme[]

const themeConfidence = 0.75

/** What the roll is about, theme by theme, so that a service could choose by it. */
export function themesIn(seen: readonly Seen[], themesOf: ThemesOf): readonly Inference[] {
  const members = new Map<Theme, Seen[]>()
  for (const one of seen) {
    for (const theme of themesOf(one.item.facts)) {
      const others = members.get(theme)
      if (others === undefined) members.set(theme, [one])
      else others.push(one)
    }
  }
  return [...members]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([theme, found]) => {
      const assigned = found.filter(({ item }) => item.facts.assigned?.themes.includes(theme) === true).length
      const label = `Theme ${theme}: ${plural(found.length, 'photo')}${assigned === 0 ? '' : ` (${String(assigned)} assigned by the sample roll)`}`
      return inferenceOf(
        { id: `theme:${theme}`, kind: 'theme', label, confidence: themeConfidence },
        found,
        (one) => [...assignedEvidence(one, 'themes'), ...pictureEvidence(one)],
      )
    })
}

const wholePicture = [0, 0, 1, 1] as const

/** The boxes of what was found in it; the whole picture when the theme rests on colours, words or the calendar. */
function pictureEvidence({ item }: Seen): Inference['evidence'] {
  if (item.facts.pixels === null) return [{ item: item.id, field: 'FileName' }]
  const boxes = item.facts.pixels.objects.map(({ box }) => box)
  return (boxes.length === 0 ? [wholePicture] : boxes.slice(0, 5)).map((box) => ({ item: item.id, box }))
}
