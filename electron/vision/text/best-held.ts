import type { Picture } from '../picture/picture'
import { foundTexts } from './found-text'
import type { FoundText } from './found-text'
import type { Ocr, ReadWord } from './ocr'
import type { Page } from './page'

export interface HeldPage {
  readonly page: Page
  readonly words: readonly ReadWord[]
}

/** Brief: a photo of something else that may bear a sign or a page, worth one reading; thorough: perhaps a page and nothing else. */
export type Effort = 'brief' | 'thorough'

/**
 * The page as it reads best, of two inks and two ways up; the likelier first, and no more readings than it takes until one is legible.
 * Null where no rows of letters are: nothing is read at all.
 */
export function bestHeld(picture: Picture, effort: Effort, ocr: Ocr): HeldPage | null {
  let best: (HeldPage & { readonly score: number }) | null = null
  for (const [text, isTurned] of readingsOf(foundTexts(picture), effort)) {
    const page = text.page(isTurned)
    const words = ocr.read(page.picture, { layout: 3, signs: null })
    const score = legibility(words)
    if (score > (best?.score ?? -1)) best = { page, words, score }
    if (score >= Math.min(legible, text.letters / 3)) break
  }
  return best
}

/** So many stand on papers and screens, hardly ever on walls and clothes. */
const manyLetters = 40
/** An ink with far fewer letters than the other is its shadows and the holes in its letters. */
const faintShare = 0.25

function readingsOf(texts: readonly FoundText[], effort: Effort): readonly (readonly [FoundText, boolean])[] {
  const [first, second] = texts
  if (first === undefined) return []
  if (effort === 'brief' && first.letters < manyLetters) return [[first, false]]
  const isFaint = second === undefined || second.letters < faintShare * first.letters
  // Leaves and cloth have rows of both inks, as many as a page: four readings of them took longer than everything else together.
  const others = isFaint || effort === 'brief' ? [] : [second]
  return [
    [first, false],
    [first, true],
    ...others.flatMap((each) => [[each, false] as const, [each, true] as const]),
  ]
}

/** Signs in level words of three or more that were read with confidence; Tesseract reads words that stand on end too. */
const legibility = (words: readonly ReadWord[]): number =>
  words
    .filter(({ width, height }) => width > height)
    .filter(({ text, confidence }) => confidence >= 75 && /^[\p{L}\d.,:@/<-]{3,}$/u.test(text))
    .reduce((sum, { text }) => sum + Math.min(12, text.length), 0)
const legible = 30
