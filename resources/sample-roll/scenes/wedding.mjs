import { dimness, sky, skyDefinitions } from '../draw/light.mjs'
import {
  circle,
  downwards,
  drawing,
  ellipse,
  glow,
  line,
  path,
  rect,
  shadow,
  times,
} from '../draw/shapes.mjs'

export function weddingArch(random, light) {
  const bloom = (x, y) =>
    circle(
      x,
      y,
      random.between(16, 34),
      random.pick(['#f7d6dc', '#fff', '#f0b4c0', '#fbe9d6', '#9dbb86', '#86a871']),
    )
  const chair = (x, y, scale) =>
    rect(x, y - 110 * scale, 70 * scale, 12 * scale, '#f8f6f1') +
    line(
      `M${x + 4},${y - 110 * scale} V${y + 90 * scale} M${x + 66 * scale},${y - 110 * scale} V${y + 90 * scale}`,
      '#f8f6f1',
      9 * scale,
    ) +
    rect(x - 6, y, 82 * scale, 16 * scale, '#efeae0') +
    times(3, (i) => line(`M${x + (16 + i * 18) * scale},${y - 104 * scale} V${y}`, '#f8f6f1', 5 * scale))
  return drawing(
    1600,
    1200,
    sky(light, 640) +
      path('M0,560 C400,470 900,540 1600,460 V760 H0 Z', '#6f9a6a') +
      rect(0, 640, 1600, 560, 'url(#grass)') +
      path('M700,660 H900 L1120,1200 H480 Z', '#f5efe6') +
      times(70, () =>
        ellipse(
          random.between(560, 1040),
          random.between(740, 1190),
          12,
          6,
          random.pick(['#f7d6dc', '#f0b4c0', '#fff']),
        ),
      ) +
      line('M560,700 V330 Q800,90 1040,330 V700', '#8b6a4c', 20) +
      path(
        'M570,330 Q620,520 580,690 H620 Q680,500 640,280 Z M1030,330 Q980,520 1020,690 H980 Q920,500 960,280 Z',
        '#ffffff',
        'opacity=".85"',
      ) +
      times(90, (i) => {
        const share = i / 89
        return bloom(
          560 + share * 480 + random.between(-20, 20),
          330 - Math.sin(share * Math.PI) * 130 + random.between(-24, 30),
        )
      }) +
      times(34, () => bloom(random.pick([560, 1040]) + random.between(-24, 24), random.between(340, 500))) +
      times(3, (row) =>
        times(
          3,
          (i) =>
            chair(60 + i * 140 - row * 20, 800 + row * 140, 1 + row * 0.25) +
            chair(1140 + i * 140 + row * 20, 800 + row * 140, 1 + row * 0.25),
        ),
      ) +
      dimness(light),
    skyDefinitions(light) + downwards('grass', [0, '#8fbf6a'], [1, '#55853f']),
  )
}
export function rings(random) {
  return drawing(
    1600,
    1200,
    rect(0, 0, 1600, 1200, '#efe4da') +
      times(26, () =>
        circle(
          random.between(0, 1600),
          random.between(0, 1200),
          random.between(60, 190),
          random.pick(['#f4c6cf', '#fff7f0', '#e9b0bd', '#dfe8d4']),
          'opacity=".5" filter="url(#softer)"',
        ),
      ) +
      shadow(840, 800, 420, 60, 0.3) +
      ellipse(690, 660, 230, 210, 'none', 'stroke="url(#gold)" stroke-width="46"') +
      ellipse(960, 690, 210, 190, 'none', 'stroke="url(#gold)" stroke-width="40"') +
      line('M500,600 A230,210 0 0 1 700,452', '#fff8dc', 10) +
      path('M690,360 l70,50 -70,90 -70,-90 Z', '#e9f6fb') +
      path('M690,360 l-30,50 30,90 30,-90 Z', '#fff', 'opacity=".8"'),
    downwards('gold', [0, '#f7dd8a'], [0.5, '#d8a93a'], [1, '#a87a1e']),
  )
}
export function danceFloor(random) {
  return drawing(
    1600,
    1200,
    rect(0, 0, 1600, 1200, '#171226') +
      times(12, (i) =>
        path(
          `M${i * 150},0 L${i * 150 - 260},1200 H${i * 150 + 40} Z`,
          random.pick(['#e2503c', '#8c5bd6', '#3d7dd8', '#f0b429']),
          'opacity=".16"',
        ),
      ) +
      times(
        60,
        (i) =>
          circle((i % 20) * 84, 90 + Math.sin(i) * 30 + Math.floor(i / 20) * 60, 9, '#ffe9b8') +
          circle((i % 20) * 84, 90 + Math.sin(i) * 30 + Math.floor(i / 20) * 60, 40, 'url(#bulb)'),
      ) +
      rect(0, 1000, 1600, 200, '#2c2140') +
      times(14, (i) => {
        const x = 60 + i * 116
        const y = 900 + random.between(-30, 60)
        return (
          path(`M${x - 60},1200 Q${x - 70},${y} ${x},${y - 20} Q${x + 70},${y} ${x + 60},1200 Z`, '#0c0916') +
          circle(x, y - 70, 46, '#0c0916') +
          line(
            `M${x - 40},${y + 40} L${x - 90},${y - random.between(60, 200)} M${x + 40},${y + 40} L${x + 90},${y - random.between(60, 200)}`,
            '#0c0916',
            26,
          )
        )
      }),
    glow('bulb', [0, '#ffd98a', 0.8], [1, '#ffd98a', 0]),
  )
}
