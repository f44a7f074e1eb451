import type { TextLine } from '../../../shared/domain/inference/text/text-line'
import type { ReadWord } from './ocr'
import type { Page } from './page'

/** Words under this are noise more often than words (engine.md: 13 of 16 right on a tilted, noisy pass above it). */
const sureConfidence = 60

/**
 * Lines as the rules want them, top to bottom, with boxes in the source. Unsure words stay in where they are mostly digits or
 * fillers: check digits judge those better than the reader's confidence.
 */
export function linesOf(words: readonly ReadWord[], page: Page): readonly TextLine[] {
  const kept = words.filter(({ text, confidence }) => confidence >= sureConfidence || isCode(text))
  return byLine(kept).map((line) => ({
    words: line.map((word) => ({ text: word.text, confidence: word.confidence, box: page.toSource(word) })),
  }))
}

export const sureWords = (words: readonly ReadWord[]): readonly ReadWord[] =>
  words.filter(({ text, confidence }) => confidence >= sureConfidence && /[\p{L}\d]/u.test(text))

export const isCode = (text: string): boolean =>
  (text.match(/[\d<]/g)?.length ?? 0) >= text.length / 2 || text.includes('<<')

export function byLine(words: readonly ReadWord[]): readonly (readonly ReadWord[])[] {
  const lines = new Map<string, ReadWord[]>()
  for (const word of words) lines.set(word.line, [...(lines.get(word.line) ?? []), word])
  return [...lines.values()]
}
