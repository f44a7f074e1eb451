import type { TextLine } from '../../../shared/domain/inference/text/text-line'
import type { GreyPicture } from '../picture/grey'
import { drawGrey, turned } from '../picture/grey-turn'
import type { PixelBox } from '../picture/picture'
import { byLine } from './lines'
import type { Ocr, ReadWord } from './ocr'
import type { Page } from './page'
import { levellingTurn } from './skew'

/**
 * Lines that may hold a number with check digits, read a second time by themselves: level, enlarged, and with only the signs
 * that can stand there (an MRZ is set in OCR-B, which the stock model was never taught).
 */
export function numberLines(page: Page, words: readonly ReadWord[], ocr: Ocr): readonly TextLine[] {
  const lines = byLine(words)
  const zone = lines.filter((line) => isZone(textOf(line)))
  const numbers = lines.filter((line) => !zone.includes(line) && isNumber(textOf(line)))
  return [
    ...numbers.flatMap((line) => readBand(page, bandOf(line, page.picture, 0.8), { ...numberReading, ocr })),
    ...(zone.length > 0
      ? readBand(page, bandOf(zone.flat(), page.picture, 1.6), { ...zoneReading, ocr })
      : []),
  ]
}

/** Where nothing was found and little was read: the lower part of each page, where the zone of a passport or card is. */
export function lowerZone(page: Page, ocr: Ocr): readonly TextLine[] {
  const { width, height } = page.picture
  return readBand(
    page,
    { x: 0, y: height * 0.45, width, height: height * 0.55, lineHeight: 40 },
    { ...zoneReading, ocr },
  )
}

interface Band extends PixelBox {
  readonly lineHeight: number
}
interface Reading {
  readonly layout: 6 | 7
  readonly signs: string
}
const zoneReading: Reading = { layout: 6, signs: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<' }
const numberReading: Reading = { layout: 7, signs: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ' }

const textOf = (line: readonly ReadWord[]): string => line.map(({ text }) => text).join('')

function isZone(text: string): boolean {
  const codeSigns = text.match(/[A-Z0-9<«]/g)?.length ?? 0
  const fillers = text.match(/[<«]/g)?.length ?? 0
  return text.length >= 12 && codeSigns >= 0.6 * text.length && (fillers >= 2 || text.length >= 24)
}

const isNumber = (text: string): boolean => (text.match(/\d/g)?.length ?? 0) >= 8

function bandOf(words: readonly ReadWord[], { width, height }: GreyPicture, margin: number): Band {
  const heights = words.map((word) => word.height).toSorted((one, other) => one - other)
  const lineHeight = heights[heights.length >> 1]!
  const reach = lineHeight * margin
  const left = Math.max(0, Math.min(...words.map(({ x }) => x)) - 2 * reach)
  const top = Math.max(0, Math.min(...words.map(({ y }) => y)) - reach)
  const right = Math.min(width, Math.max(...words.map((word) => word.x + word.width)) + 2 * reach)
  const bottom = Math.min(height, Math.max(...words.map((word) => word.y + word.height)) + reach)
  return { x: left, y: top, width: right - left, height: bottom - top, lineHeight }
}

/** Tesseract's net was taught on lines of 36 pixels; capitals near 30 read best. */
const capitalHeight = 32

function readBand(
  page: Page,
  band: Band,
  { ocr, ...reading }: Reading & { readonly ocr: Ocr },
): readonly TextLine[] {
  const strip = stripOf(page.picture, band)
  // A page in perspective is level in one place only: each band is levelled by itself.
  const scale = Math.max(0.5, Math.min(3, capitalHeight / band.lineHeight))
  const level = turned(strip, levellingTurn(strip, 7), scale)
  const place = page.toSource(band)
  return byLine(ocr.read(level, reading)).map((line) => ({
    words: line.map(({ text, confidence }) => ({ text, confidence, box: place })),
  }))
}

const stripOf = (picture: GreyPicture, band: PixelBox): GreyPicture =>
  drawGrey(picture, [1, 0, band.x, 0, 1, band.y], {
    width: Math.max(8, Math.round(band.width)),
    height: Math.max(8, Math.round(band.height)),
  })
