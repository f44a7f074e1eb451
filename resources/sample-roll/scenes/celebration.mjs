import { sky, skyDefinitions } from '../draw/light.mjs'
import { circle, drawing, glow, line, path, rect, shadow, times } from '../draw/shapes.mjs'

export function christmasTree(random) {
  return drawing(
    1600,
    1200,
    rect(0, 0, 1600, 900, '#8a4a44') +
      rect(0, 880, 1600, 320, '#6f4e33') +
      circle(800, 500, 760, 'url(#warm)') +
      shadow(800, 1080, 380, 40) +
      rect(750, 980, 100, 100, '#4a3020') +
      times(5, (i) =>
        path(
          `M800,${130 + i * 130} L${620 - i * 70},${420 + i * 140} Q800,${470 + i * 140} ${980 + i * 70},${420 + i * 140} Z`,
          i % 2 ? '#24562f' : '#2d6b3a',
        ),
      ) +
      path('M800,60 l22,56 60,4 -46,38 16,58 -52,-32 -52,32 16,-58 -46,-38 60,-4 Z', '#ffd75a') +
      times(70, () => {
        const y = random.between(280, 960)
        const reach = (y - 180) * 0.42
        return circle(
          800 + random.between(-reach, reach),
          y,
          random.between(9, 22),
          random.pick(['#e2503c', '#f0b429', '#ffe9b8', '#3d7dd8', '#fff']),
        )
      }) +
      [
        [500, 1010, '#c8402f', '#fff'],
        [640, 1040, '#2f7d8c', '#f0b429'],
        [1000, 1030, '#f0b429', '#c8402f'],
      ]
        .map(
          ([x, y, box, band]) =>
            rect(x, y, 160, 120, box) +
            rect(x + 68, y, 24, 120, band) +
            line(`M${x + 80},${y} q-50,-50 -60,-10 q20,20 60,10 q50,-50 60,-10 q-20,20 -60,10`, band, 9),
        )
        .join(''),
    glow('warm', [0, '#ffd98a', 0.55], [1, '#ffd98a', 0]),
  )
}
export function fireworks(random) {
  const burst = (x, y, size, colour) =>
    times(28, (i) => {
      const [cx, cy] = [Math.cos(i * 0.2244), Math.sin(i * 0.2244)]
      return (
        line(
          `M${x + cx * size * 0.25},${y + cy * size * 0.25} L${x + cx * size},${y + cy * size + size * 0.1}`,
          colour,
          5,
          'opacity=".85"',
        ) + circle(x + cx * size, y + cy * size + size * 0.1, 7, '#fff')
      )
    })
  return drawing(
    1600,
    1200,
    sky('night', 1200, { x: 150, y: 130 }) +
      times(5, () =>
        burst(
          random.between(250, 1350),
          random.between(180, 560),
          random.between(120, 260),
          random.pick(['#ff7a59', '#ffd75a', '#7ad7ff', '#d68cff', '#8cff9e']),
        ),
      ) +
      times(18, (i) => rect(i * 92 - 10, 1200 - random.between(90, 320), 88, 330, '#0a0d1d')) +
      times(90, () =>
        rect(random.between(0, 1600), random.between(960, 1190), 9, 13, '#ffd98a', 'opacity=".8"'),
      ),
    skyDefinitions('night'),
  )
}
