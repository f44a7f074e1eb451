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
 * it, told by a glance at a smaller page. Where no line of words shows in an ink, however illegible, none does when it is turned.
 */
export function bestHeld(picture: Picture, effort: Effort, ocr: Ocr): HeldPage {
  const dark = litPage(picture, 'dark')
  const upright = readHeld(dark, 0, ocr)
  if (legibility(upright.words) >= legible || effort === 'brief') return upright
  const light = litPage(picture, 'light')
  const best = bestGlance(
    [...(upright.words.length > 0 ? [dark] : []), ...(glanceAt(light, 0, ocr).length > 0 ? [light] : [])],
    ocr,
  )
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
      const score = legibility(glanceAt(lit, quarters, ocr))
      if (score > (best?.score ?? 0)) best = { lit, quarters, score }
      if (score >= legible) return best
    }
  }
  return best
}

/** The page's own lines only: scattered words cost four times as much, and are found in every hedge. */
const glanceAt = (lit: LitPage, quarters: number, ocr: Ocr): readonly ReadWord[] =>
  ocr.read(pageOf(lit, quarters, glanceSide).picture, { layout: 3, signs: null })

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
