/** SVG written as text: every picture of the roll that is not a photograph starts here. */
const round = (value) => Math.round(value * 10) / 10

export const drawing = (width, height, body, definitions = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
  `<defs>${shared}${definitions}</defs>${body}</svg>`

export const rect = (x, y, width, height, fill, more = '') =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}" ${more}/>`
export const circle = (x, y, radius, fill, more = '') =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${fill}" ${more}/>`
export const ellipse = (x, y, radiusX, radiusY, fill, more = '') =>
  `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(radiusX)}" ry="${round(radiusY)}" fill="${fill}" ${more}/>`
export const path = (d, fill, more = '') => `<path d="${d}" fill="${fill}" ${more}/>`
export const line = (d, stroke, width, more = '') =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`
export const group = (transform, body, more = '') => `<g transform="${transform}" ${more}>${body}</g>`
export const times = (count, make) => Array.from({ length: count }, (_, index) => make(index)).join('')

/** Stops as `[share, colour]` from top to bottom. */
export const downwards = (id, ...stops) => gradient(id, 'x1="0" y1="0" x2="0" y2="1"', stops)
export const across = (id, ...stops) => gradient(id, 'x1="0" y1="0" x2="1" y2="0"', stops)
export const glow = (id, ...stops) =>
  `<radialGradient id="${id}">${stops.map(stopOf).join('')}</radialGradient>`

const gradient = (id, direction, stops) =>
  `<linearGradient id="${id}" ${direction}>${stops.map(stopOf).join('')}</linearGradient>`
const stopOf = ([share, colour, opacity = 1]) =>
  `<stop offset="${share}" stop-color="${colour}" stop-opacity="${opacity}"/>`

const shared =
  '<filter id="soft" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="6"/></filter>' +
  '<filter id="softer" x="-30%" y="-30%" width="160%" height="160%"><feGaussianBlur stdDeviation="18"/></filter>'

/** A shadow under something that stands on a surface. */
export const shadow = (x, y, radiusX, radiusY, opacity = 0.35) =>
  ellipse(x, y, radiusX, radiusY, '#000', `opacity="${opacity}" filter="url(#soft)"`)

/** A ridge or treeline across the picture, as one closed shape down to `bottom`. */
export function ridge(random, { from, to, base, height, steps, bottom }) {
  const points = Array.from({ length: steps + 1 }, (_, index) => {
    const x = from + ((to - from) * index) / steps
    const lift = index % 2 === 0 ? random.between(0.1, 0.45) : random.between(0.6, 1)
    return `${round(x)},${round(base - height * lift)}`
  })
  return `M${from},${bottom} L${points.join(' L')} L${to},${bottom} Z`
}
