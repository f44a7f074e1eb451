import { circle, drawing, rect } from '../draw/shapes.mjs'
import { widthOf, write, writeLines } from '../draw/lettering.mjs'

export const screenWidth = 1179
export const screenHeight = 2556

/** A phone's screen with its status line: every screenshot starts here. */
export const screen = (clock, background, body, ink = '#111') =>
  drawing(
    screenWidth,
    screenHeight,
    rect(0, 0, screenWidth, screenHeight, background) +
      body +
      write(clock, { x: 110, y: 110, size: 50, weight: 'strong', fill: ink }) +
      rect(1000, 74, 80, 38, 'none', `stroke="${ink}" stroke-width="4" rx="10"`) +
      rect(1006, 80, 52, 26, ink, 'rx="6"') +
      [0, 1, 2, 3].map((i) => rect(880 + i * 18, 104 - i * 9, 12, 10 + i * 9, ink, 'rx="3"')).join('') +
      rect(390, 2510, 400, 14, ink, 'rx="7"'),
  )

export const titleBar = (title, colour = '#f6f6f8', ink = '#111') =>
  rect(0, 0, screenWidth, 300, colour) +
  write(title, { x: screenWidth / 2, y: 240, size: 56, weight: 'strong', align: 'middle', fill: ink })
export const avatar = (x, y, letter, colour) =>
  circle(x, y, 62, colour) +
  write(letter, { x, y: y + 22, size: 62, fill: '#fff', weight: 'strong', align: 'middle' })

/** A speech bubble; `mine` ones sit on the right. */
export function bubble(lines, y, { side, time }) {
  const size = 46
  const width = Math.max(...lines.map((text) => widthOf(text, size)), 220) + 90
  const height = lines.length * size * 1.4 + 110
  const x = side === 'right' ? screenWidth - width - 40 : 40
  const svg =
    rect(x, y, width, height, side === 'right' ? '#d6f5c9' : '#ffffff', 'rx="40"') +
    writeLines(lines, { x: x + 44, y: y + 76, size }) +
    write(time, { x: x + width - 36, y: y + height - 24, size: 30, fill: '#7a7a7a', align: 'right' })
  return { svg, next: y + height + 34 }
}
export const conversation = (bubbles, from) =>
  bubbles.reduce(
    ({ svg, y }, [lines, side, time]) => {
      const drawn = bubble(lines, y, { side, time })
      return { svg: svg + drawn.svg, y: drawn.next }
    },
    { svg: '', y: from },
  ).svg
