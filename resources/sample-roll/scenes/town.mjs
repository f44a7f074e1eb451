import { dimness, sky, skyDefinitions } from '../draw/light.mjs'
import {
  circle,
  downwards,
  drawing,
  ellipse,
  group,
  line,
  path,
  rect,
  shadow,
  times,
} from '../draw/shapes.mjs'

const lit = (light) => light === 'night' || light === 'dusk'

export function skyline(random, light) {
  const tower = (x, width, height, colour, base) => {
    const columns = Math.max(2, Math.floor(width / 26))
    const rows = Math.floor(height / 34)
    const windows = times(columns * rows, (i) =>
      random.next() < 0.55
        ? rect(
            x + 8 + (i % columns) * ((width - 12) / columns),
            base - height + 14 + Math.floor(i / columns) * 34,
            11,
            17,
            lit(light) ? random.pick(['#ffd98a', '#ffe9b8', '#fbc768']) : '#dcecf8',
            `opacity="${lit(light) ? 0.9 : 0.5}"`,
          )
        : '',
    )
    return (
      rect(x, base - height, width, height, colour) +
      rect(x + width * 0.72, base - height, width * 0.28, height, '#000', 'opacity=".18"') +
      windows
    )
  }
  const row = (base, low, high, colours, width) =>
    times(Math.ceil(1700 / width), (i) =>
      tower(
        i * width - 30,
        width * random.between(0.75, 1),
        random.between(low, high),
        random.pick(colours),
        base,
      ),
    )
  return drawing(
    1600,
    1200,
    sky(light, 900, { x: random.between(250, 1350), y: 210 }) +
      row(860, 160, 360, ['#8fa1b5', '#a3b3c4'], 110) +
      row(890, 220, 560, ['#56677c', '#66788e', '#7a6b66', '#485a70'], 140) +
      path('M760,330 l22,-150 22,150 Z', '#485a70') +
      rect(0, 880, 1600, 320, 'url(#water)') +
      times(60, () =>
        rect(
          random.between(0, 1600),
          random.between(900, 1190),
          random.between(40, 150),
          4,
          lit(light) ? '#ffd98a' : '#fff',
          `opacity="${random.between(0.12, 0.45)}"`,
        ),
      ) +
      dimness(light === 'night' ? 'day' : light),
    skyDefinitions(light) +
      downwards('water', [0, lit(light) ? '#26304f' : '#5f8fb0'], [1, lit(light) ? '#10152b' : '#3b6684']),
  )
}

export function bridge(random, light) {
  const cables = times(15, (i) =>
    line(`M430,330 L${-160 + i * 84},800 M430,330 L${430 + i * 84},800`, '#3a3f48', 2.4, 'opacity=".75"'),
  )
  return drawing(
    1600,
    1200,
    sky(light, 900, { x: random.between(900, 1400) }) +
      times(18, (i) =>
        rect(
          880 + i * 44,
          800 - random.between(60, 260),
          36,
          260,
          random.pick(['#7b8ba0', '#91a1b4', '#68788c']),
          'opacity=".8"',
        ),
      ) +
      rect(0, 880, 1600, 320, lit(light) ? '#1c2744' : '#4d86a8') +
      times(40, () =>
        rect(
          random.between(0, 1600),
          random.between(900, 1190),
          random.between(40, 170),
          4,
          '#fff',
          'opacity=".22"',
        ),
      ) +
      cables +
      path('M340,1000 V300 H520 V1000 H470 V520 Q450,470 430,520 V1000 Z', '#a98a6b') +
      path(
        'M356,500 Q385,430 414,500 V760 H356 Z M446,500 Q475,430 504,500 V760 H446 Z',
        '#8fb3cf',
        'opacity=".9"',
      ) +
      rect(330, 286, 200, 26, '#8c7156') +
      rect(0, 800, 1600, 34, '#5a4a3c') +
      rect(0, 834, 1600, 12, '#2f2822') +
      dimness(light),
    skyDefinitions(light),
  )
}

/** A street that climbs between tiled houses, with a yellow tram. */
export function tramStreet(random, light) {
  const house = (x, top, width, colour) =>
    rect(x, top, width, 1000 - top, colour) +
    rect(x, top, width, 16, '#b5583a') +
    times(Math.floor((900 - top) / 150) * 2, (i) => {
      const [wx, wy] = [x + width * (i % 2 ? 0.58 : 0.14), top + 50 + Math.floor(i / 2) * 150]
      return (
        rect(wx, wy, width * 0.27, 92, '#34495e') +
        rect(wx - 5, wy - 5, width * 0.27 + 10, 8, '#fff') +
        line(`M${wx - 8},${wy + 100} h${width * 0.27 + 16}`, '#333', 5) +
        (random.next() < 0.4
          ? times(4, (k) =>
              circle(wx + 12 + k * 18, wy + 90, 11, random.pick(['#d8465a', '#e98', '#5a9a4c'])),
            )
          : '')
      )
    })
  const walls = ['#f2e3c6', '#7fb2c9', '#e8b3a0', '#f5f1e6', '#d9c46a', '#9fc3a6']
  return drawing(
    1600,
    1200,
    sky(light, 800) +
      times(3, (i) =>
        house(-40 + i * 190, 190 + i * 110 + random.between(-30, 30), 200, random.pick(walls)),
      ) +
      times(3, (i) =>
        house(1440 - i * 190, 160 + i * 120 + random.between(-30, 30), 200, random.pick(walls)),
      ) +
      path('M560,640 H1020 L1600,1200 H0 Z', '#8c8579') +
      times(70, () =>
        ellipse(random.between(200, 1400), random.between(760, 1190), 26, 7, '#a39b8d', 'opacity=".6"'),
      ) +
      line('M700,700 L420,1200 M860,700 L1010,1200', '#514d48', 9) +
      shadow(760, 990, 210, 26) +
      group(
        'translate(590,540)',
        rect(0, 60, 340, 380, '#f0b81f', 'rx="26"') +
          rect(0, 300, 340, 90, '#f7f0df') +
          rect(28, 110, 284, 150, '#2c3e50', 'rx="12"') +
          rect(164, 110, 10, 150, '#f0b81f') +
          rect(90, 20, 160, 46, '#f7f0df', 'rx="8"') +
          circle(170, 350, 30, '#fff8d8') +
          rect(40, 420, 260, 34, '#3a3a3a') +
          line('M170,20 L170,-160', '#333', 5),
      ) +
      line('M0,300 C600,380 1000,380 1600,290', '#222', 3) +
      dimness(light),
    skyDefinitions(light),
  )
}

export function market(random, light) {
  const stall = (x, colour) =>
    shadow(x + 190, 1030, 230, 24) +
    rect(x, 700, 380, 320, '#8b6a49') +
    rect(x, 690, 380, 30, '#6f5138') +
    line(`M${x + 14},690 V420 M${x + 366},690 V420`, '#6f5138', 12) +
    times(5, (i) => path(`M${x - 20 + i * 84},330 h84 l-6,110 q-39,40 -72,0 Z`, i % 2 ? '#fff' : colour)) +
    times(34, (i) =>
      circle(
        x + 34 + (i % 9) * 39,
        680 - Math.floor(i / 9) * 25,
        22,
        random.pick(
          colour === '#3f8f4f'
            ? ['#7fb848', '#4c8a2f', '#b5d66b']
            : ['#d8402f', '#f09a2c', '#e6c43a', '#8e3b6b'],
        ),
      ),
    )
  return drawing(
    1600,
    1200,
    sky(light, 700) +
      times(9, (i) =>
        rect(
          i * 180,
          180 + random.between(0, 120),
          176,
          600,
          random.pick(['#b98d70', '#a6785c', '#cdb59a', '#8e6a58']),
        ),
      ) +
      rect(0, 760, 1600, 440, '#a49c92') +
      times(50, () => rect(random.between(0, 1600), random.between(1040, 1190), 90, 4, '#8d857b')) +
      stall(90, '#c8402f') +
      stall(600, '#3f8f4f') +
      stall(1110, '#d8902f') +
      dimness(light),
    skyDefinitions(light),
  )
}

export function subway(random) {
  return drawing(
    1600,
    1200,
    rect(0, 0, 1600, 1200, '#d9d6cc') +
      times(48, (i) => rect((i % 16) * 100 + 4, 180 + Math.floor(i / 16) * 60, 92, 52, '#efece3')) +
      rect(0, 0, 1600, 150, '#3b3f45') +
      times(5, (i) => rect(120 + i * 320, 60, 190, 26, '#fdfbe8')) +
      rect(0, 380, 1600, 40, '#2e6f57') +
      group(
        'translate(0,430)',
        rect(-20, 0, 1640, 420, '#c3c8cc') +
          rect(-20, 300, 1640, 40, '#2f62b0') +
          times(
            5,
            (i) =>
              rect(60 + i * 330, 70, 190, 180, '#20303c', 'rx="16"') +
              rect(270 + i * 330, 50, 96, 340, '#aeb4b9') +
              rect(286 + i * 330, 76, 64, 150, '#20303c', 'rx="10"'),
          ),
      ) +
      rect(0, 850, 1600, 60, '#e6c12d') +
      rect(0, 910, 1600, 290, '#8d8a84') +
      times(60, () => circle(random.between(0, 1600), random.between(930, 1190), 3, '#6f6c67')) +
      line('M200,420 V1200 M1380,420 V1200', '#2e6f57', 46),
  )
}
