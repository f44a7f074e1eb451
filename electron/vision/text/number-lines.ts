import type { TextLine } from '../../../shared/domain/inference/text/text-line'
import type { GreyPicture } from '../picture/grey'
import { drawGrey } from '../picture/grey-turn'
import type { PixelBox } from '../picture/picture'
import { byLine } from './lines'
import type { Ocr, ReadWord } from './ocr'
import type { Page } from './page'

/**
 * Lines that may hold a number with check digits, read a second time by themselves: enlarged, and with only the signs that can
 * stand there (an MRZ is set in OCR-B, which the stock model was never taught).
 */
export function numberLines(page: Page, words: readonly ReadWord[], ocr: Ocr): readonly TextLine[] {
  return byLine(words).flatMap((line) => {
    const text = line.map((word) => word.text).join('')
    const signs = signsFor(text)
    return signs === null ? [] : [readAgain(page, boxOf(line), signs, ocr)]
  })
}

const mrzSigns = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<'
const numberSigns = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 '

function signsFor(text: string): string | null {
  const codeSigns = text.match(/[A-Z0-9<«]/g)?.length ?? 0
  if (text.length >= 22 && codeSigns >= 0.6 * text.length && /[<«]|[CKE]{3}/.test(text)) return mrzSigns
  const digits = text.match(/\d/g)?.length ?? 0
  return digits >= 9 ? numberSigns : null
}

function boxOf(line: readonly ReadWord[]): PixelBox {
  const x = Math.min(...line.map((word) => word.x))
  const y = Math.min(...line.map((word) => word.y))
  return {
    x,
    y,
    width: Math.max(...line.map((word) => word.x + word.width)) - x,
    height: Math.max(...line.map((word) => word.y + word.height)) - y,
  }
}

/** Tesseract's net was taught on lines of 36 pixels; capitals near 30 read best. */
const capitalHeight = 32

function readAgain(page: Page, box: PixelBox, signs: string, ocr: Ocr): TextLine {
  const scale = Math.min(4, capitalHeight / box.height)
  const margin = box.height * 0.5
  const strip = stripOf(page.picture, { box, margin, scale })
  const words = ocr.read(strip, { layout: 7, signs })
  const place = page.toSource(box)
  return { words: words.map(({ text, confidence }) => ({ text, confidence, box: place })) }
}

function stripOf(
  picture: GreyPicture,
  { box, margin, scale }: { readonly box: PixelBox; readonly margin: number; readonly scale: number },
): GreyPicture {
  const size = {
    width: Math.round((box.width + 2 * margin) * scale),
    height: Math.round((box.height + 2 * margin) * scale),
  }
  return drawGrey(picture, [1 / scale, 0, box.x - margin, 0, 1 / scale, box.y - margin], size)
}
