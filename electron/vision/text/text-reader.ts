import type { TextFacts } from '../../../shared/domain/item/facts'
import { textFindings } from '../../../shared/domain/inference/text/text-findings'
import type { TextFinding } from '../../../shared/domain/inference/text/text-line'
import type { ModelFile } from '../nets/model-files'
import type { Picture } from '../picture/picture'
import { openBarcodes } from './barcodes'
import { bestHeld } from './best-held'
import type { Effort } from './best-held'
import { linesOf, sureWords } from './lines'
import { lowerZone, numberLines } from './number-lines'
import { openOcr } from './ocr'
import type { Ocr } from './ocr'

export interface TextReader {
  /** Kinds, count and regions; the words themselves end here. */
  readonly read: (picture: Picture, effort: Effort) => Promise<TextFacts>
}

export async function openTextReader(modelFile: ModelFile): Promise<TextReader> {
  const ocr = await openOcr(modelFile)
  const barcodes = await openBarcodes(modelFile)
  return {
    read: async (picture, effort) => {
      const { words, findings } = readWords(picture, effort, ocr)
      const all = [...findings, ...(await barcodes.find(picture))]
      return { kinds: [...new Set(all.map(({ kind }) => kind))], words, regions: all.slice(0, mostRegions) }
    },
  }
}

const mostRegions = 200

function readWords(
  picture: Picture,
  effort: Effort,
  ocr: Ocr,
): { words: number; findings: readonly TextFinding[] } {
  const held = bestHeld(picture, effort, ocr)
  if (held === null) return { words: 0, findings: [] }
  const { page, words } = held
  const first = textFindings(linesOf(words, page))
  const second = first.some(isChecked) ? [] : textFindings(numberLines(page, words, ocr)).filter(isChecked)
  const sure = sureWords(words).length
  const isBare =
    effort === 'thorough' && sure > 0 && sure <= mostWordsOfCards && ![...first, ...second].some(isChecked)
  const third = isBare ? textFindings(lowerZone(page, ocr)).filter(isChecked) : []
  return { words: sure, findings: [...first, ...second, ...third] }
}

/** Cards and passports bear few words; where more was read, a zone would have been among it. */
const mostWordsOfCards = 25

/** Only kinds with check digits may rest on a narrower reading: it sees digits and fillers everywhere. */
const isChecked = ({ kind }: TextFinding): boolean => checkedKinds.has(kind)
const checkedKinds: ReadonlySet<string> = new Set(['payment-card', 'iban', 'passport', 'id-card'])
