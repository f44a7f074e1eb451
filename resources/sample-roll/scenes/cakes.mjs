import { circle, drawing, ellipse, line, path, rect, shadow, times } from '../draw/shapes.mjs'
import { definitions } from './table.mjs'

const candles = 6
export function birthdayCake(random) {
  const tier = (y, width, height, colour) =>
    rect(800 - width / 2, y, width, height, colour, 'rx="24"') +
    path(
      `M${800 - width / 2},${y + 20} ` +
        Array.from(
          { length: 9 },
          (_, i) => `q${width / 36},${60 + (i % 3) * 24} ${width / 18},0 q${width / 36},-20 ${width / 18},0`,
        ).join(' ') +
        ` V${y} H${800 - width / 2} Z`,
      '#fff6f0',
    )
  const balloon = (x, y, colour) =>
    line(
      `M${x},${y + 110} C${x - 20},${y + 260} ${x + 30},${y + 360} ${x - 10},${y + 520}`,
      '#fff',
      3,
      'opacity=".6"',
    ) +
    ellipse(x, y, 86, 106, colour) +
    ellipse(x - 28, y - 36, 18, 28, '#fff', 'opacity=".55"') +
    path(`M${x - 12},${y + 120} L${x},${y + 104} L${x + 12},${y + 120} Z`, colour)
  return drawing(
    1600,
    1200,
    rect(0, 0, 1600, 1200, '#5a4a63') +
      circle(800, 420, 700, 'url(#light)') +
      times(40, () =>
        circle(
          random.between(0, 1600),
          random.between(0, 800),
          random.between(10, 44),
          random.pick(['#ffd98a', '#ff9aa2', '#a0e7e5']),
          'opacity=".25"',
        ),
      ) +
      balloon(180, 250, '#e2503c') +
      balloon(360, 160, '#f0b429') +
      balloon(1290, 180, '#3d7dd8') +
      balloon(1460, 290, '#8c5bd6') +
      rect(0, 980, 1600, 220, '#e9ddd0') +
      shadow(800, 1010, 420, 40) +
      ellipse(800, 1000, 430, 54, '#fbfaf7') +
      tier(760, 660, 240, '#ef9fb4') +
      tier(560, 460, 220, '#f7d9df') +
      times(40, () =>
        rect(
          random.between(500, 1090),
          random.between(800, 980),
          18,
          6,
          random.pick(['#e2503c', '#f0b429', '#3d7dd8', '#4c9a57']),
          `transform="rotate(${random.whole(0, 90)} 800 880)"`,
        ),
      ) +
      times(candles, (i) => {
        const x = 800 - (candles - 1) * 32 + i * 64
        return (
          circle(x, 420, 60, 'url(#light)') +
          rect(x - 9, 450, 18, 112, i % 2 ? '#3d7dd8' : '#e2503c') +
          path(`M${x},378 q26,40 0,66 q-26,-26 0,-66 Z`, '#ffcf4a') +
          path(`M${x},404 q12,20 0,36 q-12,-16 0,-36 Z`, '#fff3c4')
        )
      }),
    definitions,
  )
}
export function weddingCake(random) {
  const flower = (x, y, colour) =>
    times(6, (i) => circle(x + Math.cos(i * 1.047) * 20, y + Math.sin(i * 1.047) * 20, 18, colour)) +
    circle(x, y, 14, '#f0c95a')
  const tiers = [
    [860, 620, 190],
    [690, 460, 180],
    [540, 310, 160],
    [420, 180, 130],
  ]
  return drawing(
    1600,
    1200,
    rect(0, 0, 1600, 1200, '#d9d2c5') +
      times(50, () =>
        circle(
          random.between(0, 1600),
          random.between(0, 900),
          random.between(14, 60),
          '#fff3d6',
          'opacity=".35" filter="url(#soft)"',
        ),
      ) +
      rect(0, 1030, 1600, 170, '#f8f5ef') +
      shadow(800, 1056, 400, 30) +
      ellipse(800, 1050, 380, 34, '#cfc6b6') +
      tiers
        .map(
          ([y, width, height]) =>
            rect(800 - width / 2, y, width, height, 'url(#cream)', 'rx="10"') +
            times(Math.floor(width / 30), (i) =>
              circle(800 - width / 2 + 15 + i * 30, y + height - 4, 12, '#fff'),
            ),
        )
        .join('') +
      times(22, (i) => {
        const [y, width] = tiers[i % 4]
        return flower(
          800 + random.between(-0.45, 0.45) * width,
          y + random.between(0, 40),
          random.pick(['#f4c6cf', '#fbeef0', '#e9a5b3']),
        )
      }) +
      times(12, () =>
        path(
          `M${random.between(560, 1040)},${random.between(440, 960)} q30,-30 60,0 q-30,20 -60,0 Z`,
          '#7f9a6a',
        ),
      ),
    definitions,
  )
}
