import type { Facts, PixelFacts } from '../../item/facts'
import { themes } from '../../item/theme'
import type { Theme, ThemeScore } from '../../item/theme'
import { calendarEvidence } from './calendar-evidence'
import type { ThemeEvidence } from './evidence'
import { objectEvidence } from './object-evidence'
import { sceneEvidence } from './scene-evidence'
import { textEvidence } from './text-evidence'
import { wordEvidence } from './word-evidence'

/**
 * How well one item fits each of the twelve themes, from 0.5 on it applies. Every piece of evidence is as strong as its weight
 * alone, and together they are never certain: `1 − Π(1 − weight)`. Themes with nothing for them are left out. Null when
 * nobody looked at the pixels and the metadata says nothing: that is not the same as no theme.
 */
export function themeScores(facts: Facts): readonly ThemeScore[] | null {
  const evidence = [
    ...metadataEvidence(facts),
    ...(facts.pixels === null ? [] : pixelEvidence(facts.pixels, facts)),
  ]
  if (evidence.length === 0) return facts.pixels === null ? null : []
  return themes
    .filter((theme) => evidence.some((each) => each.theme === theme))
    .map((theme) => scoreOf(theme, evidence))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score)
}

const metadataEvidence = ({ metadata }: Facts): readonly ThemeEvidence[] => [
  ...wordEvidence([...metadata.captions, ...metadata.albums]),
  ...calendarEvidence(metadata),
  ...(metadata.isScreenshot
    ? [{ theme: 'screenshot', weight: 0.97, reason: 'metadata:screenshot' } as const]
    : []),
]

function pixelEvidence(pixels: PixelFacts, facts: Facts): readonly ThemeEvidence[] {
  // What shows a screen is not the place or the meal that the screen shows.
  if (facts.metadata.isScreenshot) return textEvidence(pixels)
  return [...objectEvidence(pixels), ...sceneEvidence(pixels, facts.metadata), ...textEvidence(pixels)]
}

function scoreOf(theme: Theme, evidence: readonly ThemeEvidence[]): ThemeScore {
  const mine = evidence
    .filter((each) => each.theme === theme)
    .toSorted((one, other) => other.weight - one.weight)
  const doubt = mine.reduce((left, { weight }) => left * (1 - weight), 1)
  return {
    theme,
    score: Math.round((1 - doubt) * 1_000) / 1_000,
    reasons: [...new Set(mine.map(({ reason }) => reason))],
  }
}
