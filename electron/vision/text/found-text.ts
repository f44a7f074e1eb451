import { greyOf } from '../picture/grey'
import type { GreyPicture } from '../picture/grey'
import { reduced } from '../picture/grey-turn'
import type { Picture } from '../picture/picture'
import { blobsOf } from './blobs'
import { evenLight } from './even-light'
import type { Ink } from './even-light'
import { letterRows } from './letter-rows'
import type { Letter } from './letter-rows'
import { pageOf } from './page'
import type { Page } from './page'

/** Rows of letters in one ink, before anything was read. */
export interface FoundText {
  readonly ink: Ink
  /** Letters in rows: how much there is to read. */
  readonly letters: number
  /** The page that holds all rows, level; `isTurned` turns it upside down, since rows alone do not tell. */
  readonly page: (isTurned: boolean) => Page
}

/** Rows are looked for at this size: letters of five pixels are the smallest that are found, and the smallest that could be read. */
const searchSide = 1_300

/** Text in dark and in light ink, the one with more of it first; none where no rows of letters are: there is nothing to read. */
export function foundTexts(picture: Picture): readonly FoundText[] {
  const grey = greyOf(picture)
  const by = Math.max(1, Math.round(Math.max(grey.width, grey.height) / searchSide))
  const small = reduced(grey, by)
  return (['dark', 'light'] as const)
    .flatMap((ink) => {
      const found = letterRows(blobsOf(evenLight(small, ink)), small)
      if (found === null) return []
      const rows = found.rows.map((row) =>
        row.map(({ x, y, size }) => ({ x: x * by, y: y * by, size: size * by })),
      )
      return [{ ink, letters: rows.flat().length, page: pageMaker(grey, { ink, angle: found.angle, rows }) }]
    })
    .toSorted((one, other) => other.letters - one.letters)
}

interface Found {
  readonly ink: Ink
  readonly angle: number
  readonly rows: readonly (readonly Letter[])[]
}

function pageMaker(grey: GreyPicture, { ink, angle, rows }: Found): FoundText['page'] {
  let lit: GreyPicture | null = null
  const scale = scaleFor(rows, grey)
  return (isTurned) => {
    lit ??= evenLight(grey, ink)
    const turn = isTurned ? angle + Math.PI : angle
    const bounds = boundsOf(rows.flat(), turn)
    const fitting = Math.min(scale, longestPage / Math.max(bounds.width, bounds.height))
    return pageOf(lit, { angle: turn, bounds, scale: fitting })
  }
}

/** Tesseract's net was taught on lines of 36 pixels: letters of about 26 read best, and under 14 hardly. */
const bestLetter = 26
const leastLetter = 15
const longestPage = 2_600

/** So large that most letters are as Tesseract likes them, and the small ones large enough; never more than twice. */
function scaleFor(rows: readonly (readonly Letter[])[], { width, height }: GreyPicture): number {
  const sizes = rows
    .map((row) => row.map(({ size }) => size).toSorted((one, other) => one - other)[row.length >> 1]!)
    .toSorted((one, other) => one - other)
  const typical = sizes[sizes.length >> 1]!
  const smallish = sizes[Math.floor(sizes.length / 10)]!
  const wanted = Math.max(bestLetter / typical, leastLetter / smallish)
  return Math.min(2, wanted, longestPage / Math.max(width, height, 1) + 1)
}

/** Around all letters, with room for what stands beside them and was not in a row. */
function boundsOf(letters: readonly Letter[], angle: number) {
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)]
  const places = letters.map(({ x, y, size }) => ({
    u: x * cosine + y * sine,
    v: y * cosine - x * sine,
    size,
  }))
  const room = 3 * Math.max(...letters.map(({ size }) => size))
  const left = places.reduce((least, { u, size }) => Math.min(least, u - size), Infinity) - room
  const right = places.reduce((most, { u, size }) => Math.max(most, u + size), -Infinity) + room
  const top = places.reduce((least, { v, size }) => Math.min(least, v - size), Infinity) - room
  const bottom = places.reduce((most, { v, size }) => Math.max(most, v + size), -Infinity) + room
  return { x: left, y: top, width: right - left, height: bottom - top }
}
