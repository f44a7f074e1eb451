import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import opentype from 'opentype.js'

// A bare machine has no fonts, so every letter is drawn as an outline from a font inside an npm package.
const require = createRequire(import.meta.url)
const load = (weight) => {
  const bytes = readFileSync(require.resolve(`@fontsource/inter/files/inter-latin-${weight}-normal.woff`))
  return opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
}
const fonts = { regular: load(400), strong: load(600), heavy: load(800) }

/** One line of text whose baseline starts at x, y. */
export function write(text, { x, y, size = 32, fill = '#1b1d21', weight = 'regular', align = 'left' }) {
  const width = widthOf(text, size, weight)
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2
  return `<path d="${outline(text, { left, y, size, font: fonts[weight] })}" fill="${fill}"/>`
}

/** Letters in cells of one width, as machine-readable lines and codes are set. */
export const writeSpaced = (text, { x, y, size = 32, pitch, fill = '#1b1d21', weight = 'regular' }) =>
  [...text]
    .map((letter, index) =>
      write(letter, { x: x + pitch * (index + 0.5), y, size, fill, weight, align: 'middle' }),
    )
    .join('')

/** Lines below one another. */
export const writeLines = (lines, { x, y, size = 32, leading = 1.4, ...rest }) =>
  lines.map((text, index) => write(text, { x, y: y + index * size * leading, size, ...rest })).join('')

/** Width of one line in the same units as `size`. */
export const widthOf = (text, size, weight = 'regular') =>
  [...text].reduce((sum, letter) => sum + advance(fonts[weight], letter, size), 0)

// Letter by letter, for opentype.js cannot apply this font's substitution tables.
function outline(text, { left, y, size, font }) {
  let x = left
  return [...text]
    .map((letter) => {
      const d = font.charToGlyph(letter).getPath(x, y, size).toPathData(1)
      x += advance(font, letter, size)
      return d
    })
    .join('')
}
const advance = (font, letter, size) => (font.charToGlyph(letter).advanceWidth * size) / font.unitsPerEm
