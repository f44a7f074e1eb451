import { dimness, sky, skyDefinitions } from '../draw/light.mjs'
import {
  across,
  circle,
  downwards,
  drawing,
  ellipse,
  glow,
  group,
  line,
  path,
  rect,
  ridge,
  shadow,
  times,
} from '../draw/shapes.mjs'

export function beach(random, light) {
  const definitions =
    skyDefinitions(light) +
    downwards('sea', [0, '#2b6f9c'], [0.5, '#3f9bb8'], [1, '#bfe3df']) +
    downwards('sand', [0, '#d9bd8b'], [0.3, '#ecd6a8'], [1, '#d2b27c'])
  const waves = times(9, (i) => {
    const y = 590 + i * i * 3.4
    return line(
      `M-20,${y} C300,${y - random.between(4, 14)} 500,${y + random.between(4, 14)} 820,${y} S1350,${y - 10} 1640,${y + 4}`,
      '#ffffff',
      1.5 + i * 0.7,
      `opacity="${0.18 + i * 0.05}"`,
    )
  })
  const umbrella = (x, y, colour) =>
    shadow(x + 40, y + 205, 150, 22) +
    line(`M${x},${y} L${x + 12},${y + 200}`, '#8a6a48', 9) +
    path(
      `M${x - 150},${y + 20} Q${x - 6},${y - 130} ${x + 150},${y + 20} Q${x + 75},${y - 6} ${x},${y + 14} Q${x - 75},${y - 6} ${x - 150},${y + 20} Z`,
      colour,
    ) +
    path(
      `M${x - 50},${y + 8} Q${x - 20},${y - 70} ${x},${y - 62} Q${x + 20},${y - 70} ${x + 50},${y + 8} Q${x},${y + 24} ${x - 50},${y + 8} Z`,
      '#fff',
      'opacity=".85"',
    )
  const shore = random.between(-30, 40)
  return drawing(
    1600,
    1200,
    sky(light, 600, { x: random.between(300, 1300), y: 230 }) +
      times(4, (i) =>
        ellipse(
          random.between(0, 1600),
          random.between(90, 330),
          random.between(110, 240),
          26 + i * 6,
          '#fff',
          'opacity=".4" filter="url(#softer)"',
        ),
      ) +
      path(
        ridge(random, { from: -10, to: 700, base: 572, height: 70, steps: 10, bottom: 580 }),
        '#5f7f8c',
        'opacity=".75"',
      ) +
      rect(0, 566, 1600, 400, 'url(#sea)') +
      waves +
      path(
        `M0,${860 + shore} C300,${800 + shore} 620,${920 + shore} 900,${850 + shore} S1400,${800 + shore} 1600,${850 + shore} V1200 H0 Z`,
        'url(#sand)',
      ) +
      line(
        `M0,${858 + shore} C300,${798 + shore} 620,${918 + shore} 900,${848 + shore} S1400,${798 + shore} 1600,${848 + shore}`,
        '#fff',
        12,
        'opacity=".75"',
      ) +
      times(260, () =>
        circle(
          random.between(0, 1600),
          random.between(930, 1200),
          random.between(1, 2.6),
          random.pick(['#b9975f', '#fff3d3', '#a8854f']),
          'opacity=".7"',
        ),
      ) +
      umbrella(random.between(300, 600), 800, random.pick(['#d8463b', '#e8a33a', '#2f7d8c'])) +
      umbrella(random.between(1000, 1350), 850, random.pick(['#3b6ed8', '#e06a8c', '#4c9a57'])) +
      path('M690,1085 l260,-18 40,70 -290,26 Z', random.pick(['#f3e9dc', '#e27d60', '#41b3a3'])) +
      dimness(light),
    definitions,
  )
}

export function mountains(random, light, { snow = false } = {}) {
  const definitions =
    skyDefinitions(light) +
    downwards('far', [0, '#8fa3bf'], [1, '#c9d6e2']) +
    downwards('near', [0, snow ? '#f4f8fc' : '#5f6f73'], [1, snow ? '#c7d7e8' : '#7f8f7a']) +
    downwards('ground', [0, snow ? '#ffffff' : '#7d9a55'], [1, snow ? '#d3e1ef' : '#48662f'])
  const peaks = [
    [180, 480],
    [560, 300],
    [960, 380],
    [1340, 270],
  ]
    .map(([x, y]) => {
      const top = y + random.between(-40, 40)
      const left = x - random.between(330, 420)
      const right = x + random.between(330, 420)
      const cap = `M${x},${top} L${x - 120},${top + 150} L${x - 70},${top + 128} L${x - 30},${top + 190} L${x + 20},${top + 130} L${x + 70},${top + 180} L${x + 118},${top + 140} Z`
      return (
        path(`M${left},860 L${x},${top} L${right},860 Z`, 'url(#near)') +
        path(
          `M${x},${top} L${right},860 L${x + 60},860 L${x - 20},${top + 240} Z`,
          '#1d2b3f',
          'opacity=".22"',
        ) +
        path(cap, '#fff', 'opacity=".95"')
      )
    })
    .join('')
  const pine = (x, y, size) =>
    shadow(x, y + 4, size * 0.35, size * 0.06, 0.25) +
    times(4, (i) =>
      path(
        `M${x},${y - size + i * size * 0.2} L${x - size * (0.14 + i * 0.07)},${y - size * 0.62 + i * size * 0.2} L${x + size * (0.14 + i * 0.07)},${y - size * 0.62 + i * size * 0.2} Z`,
        i % 2 ? '#24452f' : '#2d5639',
      ),
    ) +
    (snow
      ? times(3, (i) =>
          path(
            `M${x},${y - size + i * size * 0.22} l${-size * 0.08},${size * 0.13} l${size * 0.16},0 Z`,
            '#fff',
            'opacity=".9"',
          ),
        )
      : '')
  const trees = Array.from({ length: 26 }, () => [random.between(0, 1600), random.between(850, 1010)]).sort(
    (a, b) => a[1] - b[1],
  )
  const skier = snow
    ? group(
        `translate(${random.between(600, 1000)},960)`,
        shadow(20, 66, 70, 9) +
          line('M-50,72 L90,52', '#c23b3b', 8) +
          line('M0,-40 L14,10 L-6,58 M14,10 L34,54', '#23395b', 17) +
          line('M0,-34 L44,-4 L50,50', '#e0763a', 9) +
          circle(2, -62, 19, '#e0763a'),
      )
    : ''
  const lake = snow
    ? ''
    : ellipse(980, 985, 430, 62, '#6fa9c9') + ellipse(960, 972, 330, 30, '#bfe0ee', 'opacity=".6"')
  return drawing(
    1600,
    1200,
    sky(light, 820, { x: 300, y: 200 }) +
      path(
        ridge(random, { from: -10, to: 1610, base: 740, height: 260, steps: 14, bottom: 860 }),
        'url(#far)',
      ) +
      peaks +
      path('M0,850 C400,790 900,900 1600,820 V1200 H0 Z', 'url(#ground)') +
      lake +
      trees.map(([x, y]) => pine(x, y, (y - 720) * 0.75)).join('') +
      skier +
      dimness(light),
    definitions,
  )
}
export const snowyMountains = (random, light) => mountains(random, light, { snow: true })

export function sunset(random, light) {
  return drawing(
    1600,
    1200,
    sky(light, 900, { x: 800, y: 700, radius: 420 }) +
      times(7, () =>
        ellipse(
          random.between(0, 1600),
          random.between(200, 620),
          random.between(160, 420),
          random.between(10, 26),
          '#ffd2a8',
          'opacity=".45" filter="url(#soft)"',
        ),
      ) +
      rect(0, 820, 1600, 380, '#2a2f4f') +
      times(40, () =>
        rect(
          random.between(500, 1050),
          random.between(830, 1190),
          random.between(30, 160),
          5,
          '#ffb26b',
          `opacity="${random.between(0.2, 0.7)}"`,
        ),
      ) +
      path(ridge(random, { from: -10, to: 1610, base: 835, height: 60, steps: 22, bottom: 840 }), '#1b1f38'),
    skyDefinitions(light) + glow('warm', [0, '#fff', 1], [1, '#fff', 0]),
  )
}

export function lawn(random, light) {
  const tree = (x, y, size, green) =>
    shadow(x, y, size * 0.6, size * 0.09) +
    path(
      `M${x - size * 0.07},${y} Q${x - size * 0.03},${y - size * 0.5} ${x - size * 0.1},${y - size} H${x + size * 0.1} Q${x + size * 0.03},${y - size * 0.5} ${x + size * 0.08},${y} Z`,
      '#5a4232',
    ) +
    times(16, () =>
      circle(
        x + random.between(-0.5, 0.5) * size,
        y - size + random.between(-0.5, 0.35) * size,
        size * random.between(0.16, 0.26),
        green[random.whole(0, green.length - 1)],
        'opacity=".92"',
      ),
    )
  const greens = ['#3f7a3a', '#4f8f43', '#65a552', '#356a34']
  return {
    definitions:
      skyDefinitions(light) +
      downwards('grass', [0, '#8fbf5f'], [1, '#4c8238']) +
      across('way', [0, '#d8c9a8'], [1, '#c7b48d']),
    body:
      sky(light, 640) +
      path(
        ridge(random, { from: -10, to: 1610, base: 610, height: 170, steps: 22, bottom: 660 }),
        '#4f7f57',
      ) +
      rect(0, 610, 1600, 600, 'url(#grass)') +
      path('M1150,612 C1000,760 600,820 250,1200 H700 C880,900 1180,800 1240,612 Z', 'url(#way)') +
      tree(240, 760, 330, greens) +
      tree(1420, 720, 280, greens) +
      tree(840, 660, 190, greens) +
      times(160, () =>
        line(
          `M${random.between(0, 1600)},${random.between(700, 1200)} l${random.between(-4, 4)},-14`,
          random.pick(['#3e7030', '#9fce6d']),
          3,
        ),
      ),
  }
}
