import type { TextFacts } from '../../../shared/domain/item/facts'
import { textFindings } from '../../../shared/domain/inference/text/text-findings'
import type { TextFinding } from '../../../shared/domain/inference/text/text-line'
import type { ModelFile } from '../nets/model-files'
import type { Picture } from '../picture/picture'
import { openBarcodes } from './barcodes'
import { linesOf, sureWords } from './lines'
import { numberLines } from './number-lines'
import { openOcr } from './ocr'
import type { Ocr, ReadWord } from './ocr'
import { litPage, pageOf } from './page'
import type { LitPage, Page } from './page'

export interface TextReader {
  /** Kinds, count and regions; the words themselves end here. */
  readonly read: (picture: Picture) => Promise<TextFacts>
}

export async function openTextReader(modelFile: ModelFile): Promise<TextReader> {
  const ocr = await openOcr(modelFile)
  const barcodes = await openBarcodes(modelFile)
  return {
    read: async (picture) => {
      const { words, findings } = readWords(picture, ocr)
      const all = [...findings, ...(await barcodes.find(picture))]
      return { kinds: [...new Set(all.map(({ kind }) => kind))], words, regions: all.slice(0, mostRegions) }
    },
  }
}

const mostRegions = 200
const readingSide = 2_000
const glanceSide = 1_200

function readWords(picture: Picture, ocr: Ocr): { words: number; findings: readonly TextFinding[] } {
  const lit = litPage(picture)
  const { page, words } = bestHeld(lit, ocr)
  const lines = linesOf(words, page)
  const again = numberLines(page, words, ocr)
  return { words: sureWords(words).length, findings: merged(textFindings(lines), textFindings(again)) }
}

/** Held upright if it reads well so; else the best of the four ways, told by a glance at a smaller page. */
function bestHeld(lit: LitPage, ocr: Ocr): { readonly page: Page; readonly words: readonly ReadWord[] } {
  const upright = readHeld(lit, 0, ocr)
  if (legibility(upright.words) >= legible) return upright
  const glances = [0, 1, 2, 3].map((quarters) => {
    const glance = pageOf(lit, quarters, glanceSide)
    return { quarters, score: legibility(ocr.read(glance.picture, { layout: 11, signs: null })) }
  })
  const best = glances.reduce((one, other) => (other.score > one.score * 1.15 ? other : one))
  return best.quarters === 0 ? upright : readHeld(lit, best.quarters, ocr)
}

function readHeld(lit: LitPage, quarters: number, ocr: Ocr) {
  const page = pageOf(lit, quarters, readingSide)
  return { page, words: ocr.read(page.picture, { layout: 3, signs: null }) }
}

/** Signs in words of three or more that were read with confidence. */
const legibility = (words: readonly ReadWord[]): number =>
  words
    .filter(({ text, confidence }) => confidence >= 75 && /^[\p{L}\d.,:@/<-]{3,}$/u.test(text))
    .reduce((sum, { text }) => sum + Math.min(12, text.length), 0)
const legible = 60

/** What both readings found, each kind and place once. */
function merged(first: readonly TextFinding[], second: readonly TextFinding[]): readonly TextFinding[] {
  const known = new Set(first.map(({ kind }) => kind))
  return [...first, ...second.filter(({ kind }) => !known.has(kind) && checked.has(kind))]
}

/** Only kinds with check digits may rest on the second, narrower reading: it sees digits everywhere. */
const checked: ReadonlySet<string> = new Set(['payment-card', 'iban', 'passport', 'id-card'])
