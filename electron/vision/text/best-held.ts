import type { Picture } from '../picture/picture'
import type { Ocr, ReadWord } from './ocr'
import { glanceSide, litPage, pageOf } from './page'
import type { LitPage, Page } from './page'

export interface HeldPage {
  readonly page: Page
  readonly words: readonly ReadWord[]
}

const readingSide = 2_000

/** Brief: a photo of something else that may bear a sign or a page, worth one reading; thorough: perhaps a page and nothing else. */
export type Effort = 'brief' | 'thorough'

/**
 * The page as it reads best: upright with dark ink if that will do; else, for a thorough reading, the best of four ways to hold
 * it, in dark and in light ink, told by a glance at a smaller page.
 */
export function bestHeld(picture: Picture, effort: Effort, ocr: Ocr): HeldPage {
  const dark = litPage(picture, 'dark')
  const upright = readHeld(dark, 0, ocr)
  if (legibility(upright.words) >= legible || effort === 'brief') return upright
  const best = bestGlance([dark, litPage(picture, 'light')], ocr)
  if (best === null || best.score < legibility(upright.words) * 0.8) return upright
  const held = readHeld(best.lit, best.quarters, ocr)
  return legibility(held.words) > legibility(upright.words) ? held : upright
}

interface Glance {
  readonly lit: LitPage
  readonly quarters: number
  readonly score: number
}

function bestGlance(inks: readonly LitPage[], ocr: Ocr): Glance | null {
  let best: Glance | null = null
  for (const quarters of [0, 1, 3, 2]) {
    for (const lit of inks) {
      const glance = pageOf(lit, quarters, glanceSide)
      const score = legibility(ocr.read(glance.picture, { layout: 11, signs: null }))
      if (score > (best?.score ?? 0)) best = { lit, quarters, score }
      if (score >= legible) return best
    }
  }
  return best
}

function readHeld(lit: LitPage, quarters: number, ocr: Ocr): HeldPage {
  const page = pageOf(lit, quarters, readingSide)
  return { page, words: ocr.read(page.picture, { layout: 3, signs: null }) }
}

/** Signs in level words of three or more that were read with confidence; Tesseract reads words that stand on end too. */
const legibility = (words: readonly ReadWord[]): number =>
  words
    .filter(({ width, height }) => width > height)
    .filter(({ text, confidence }) => confidence >= 75 && /^[\p{L}\d.,:@/<-]{3,}$/u.test(text))
    .reduce((sum, { text }) => sum + Math.min(12, text.length), 0)
const legible = 30
