import { circle, downwards, glow, rect } from './shapes.mjs'

const skies = {
  dawn: ['#5b6ea8', '#f2b8a0', '#ffe3c0'],
  day: ['#3f86d0', '#8fc2ee', '#dff0fa'],
  cloudy: ['#8796a5', '#b4bfc8', '#d9dfe2'],
  dusk: ['#2e2f66', '#c65a6b', '#ffb26b'],
  night: ['#070a1c', '#131b3d', '#2b2f57'],
}
const suns = {
  dawn: ['#ffd9a0', 0.8],
  day: ['#fff6d8', 0.85],
  cloudy: ['#ffffff', 0.3],
  dusk: ['#ffcf8a', 0.9],
  night: ['#e8ecff', 0.7],
}

export const skyDefinitions = (light) => {
  const [top, middle, low] = skies[light]
  const [colour, strength] = suns[light]
  return (
    downwards('sky', [0, top], [0.6, middle], [1, low]) +
    glow('sun', [0, colour, 1], [0.18, colour, strength], [1, colour, 0])
  )
}

/** The sky down to `height`, with its sun or moon. */
export const sky = (light, height, { x = 1180, y = 240, radius = 220 } = {}) =>
  rect(0, 0, 1600, height, 'url(#sky)') +
  circle(x, y, light === 'night' ? radius / 2 : radius, 'url(#sun)') +
  (light === 'night' ? circle(x, y, 34, '#f4f3e4') : '')

/** What lies over everything: the dimness of the hour. */
export const dimness = (light) => {
  const [colour, opacity] = {
    dawn: ['#ffb98a', 0.12],
    day: ['#fff', 0],
    cloudy: ['#5a6b78', 0.14],
    dusk: ['#a0305a', 0.2],
    night: ['#050a2a', 0.5],
  }[light]
  return opacity === 0 ? '' : rect(0, 0, 1600, 1200, colour, `opacity="${opacity}"`)
}
