import {
  circle,
  downwards,
  drawing,
  ellipse,
  glow,
  group,
  line,
  path,
  rect,
  shadow,
  times,
} from '../draw/shapes.mjs'

const woods = ['#9a6f47', '#7d5638', '#b58a5e', '#6b4c38']
export const definitions =
  glow('plate', [0, '#ffffff'], [0.78, '#f4f1ea'], [0.84, '#dcd6ca'], [1, '#f8f5ef']) +
  glow('broth', [0, '#e0a35a'], [1, '#b56f2c']) +
  glow('light', [0, '#fff', 0.5], [1, '#fff', 0]) +
  downwards('cream', [0, '#fffaf2'], [1, '#f1dfcb'])

const table = (random, food) => {
  const wood = random.pick(woods)
  return drawing(
    1600,
    1200,
    rect(0, 0, 1600, 1200, wood) +
      times(26, (i) =>
        line(
          `M-10,${i * 48 + random.between(-8, 8)} C400,${i * 48 + random.between(-24, 24)} 1100,${i * 48 + random.between(-24, 24)} 1610,${i * 48}`,
          '#000',
          random.between(1, 5),
          'opacity=".13"',
        ),
      ) +
      ellipse(500, 200, 900, 500, 'url(#light)') +
      food,
    definitions,
  )
}
const plate = (x, y, radius) =>
  ellipse(x + 16, y + 26, radius, radius, '#000', 'opacity=".4" filter="url(#softer)"') +
  circle(x, y, radius, 'url(#plate)')
const fork = (x, y) =>
  group(
    `translate(${x},${y})`,
    line('M0,0 V380', '#c9ced3', 18) +
      times(4, (i) => line(`M${-27 + i * 18},0 V-110`, '#c9ced3', 7)) +
      line('M-27,0 Q0,40 27,0', '#c9ced3', 12),
  )
const around = (random, x, y, reach, make) => {
  const angle = random.between(0, 6.283)
  const away = Math.sqrt(random.next()) * reach
  return make(x + Math.cos(angle) * away, y + Math.sin(angle) * away)
}

export const pizza = (random) =>
  table(
    random,
    plate(800, 600, 500) +
      circle(800, 600, 430, '#c98d45') +
      circle(800, 600, 385, '#c8402f') +
      times(60, () =>
        around(random, 800, 600, 350, (x, y) =>
          ellipse(
            x,
            y,
            random.between(24, 60),
            random.between(18, 44),
            random.pick(['#f6dd9a', '#fbe9b7', '#f2cf7e']),
            'opacity=".9"',
          ),
        ),
      ) +
      times(15, () =>
        around(
          random,
          800,
          600,
          320,
          (x, y) => circle(x, y, 40, '#a82f27') + circle(x - 8, y - 8, 30, '#c4473a'),
        ),
      ) +
      times(16, () =>
        around(random, 800, 600, 330, (x, y) =>
          path(`M${x},${y} q40,-50 80,0 q-40,40 -80,0 Z`, random.pick(['#3f7a3a', '#2f6b2f'])),
        ),
      ) +
      times(4, (i) =>
        line(
          `M800,600 l${Math.cos(i * 0.785) * 430},${Math.sin(i * 0.785) * 430} M800,600 l${-Math.cos(i * 0.785) * 430},${-Math.sin(i * 0.785) * 430}`,
          '#8a5a2a',
          4,
          'opacity=".55"',
        ),
      ) +
      fork(170, 430),
  )
export const ramen = (random) =>
  table(
    random,
    shadow(820, 640, 480, 470, 0.4) +
      circle(800, 600, 460, random.pick(['#27344d', '#8a2f2a', '#f2efe6'])) +
      circle(800, 600, 415, '#f5efe2') +
      circle(800, 600, 395, 'url(#broth)') +
      times(26, (i) =>
        line(
          `M${480 + i * 18},${700 + (i % 5) * 14} C${560 + i * 12},${520 + (i % 7) * 12} ${700 + i * 8},${860 - (i % 6) * 20} ${900 + i * 7},${640 + (i % 4) * 24}`,
          '#f7dfa0',
          9,
        ),
      ) +
      [
        [640, 430],
        [760, 400],
      ]
        .map(([x, y]) => ellipse(x, y, 84, 66, '#fffdf6') + circle(x, y, 36, '#f0952a'))
        .join('') +
      [
        [960, 470],
        [1030, 560],
        [960, 640],
      ]
        .map(
          ([x, y]) =>
            ellipse(x, y, 108, 78, '#c98a68') +
            ellipse(x, y, 80, 52, '#e2b596') +
            line(`M${x - 50},${y} q50,26 100,0`, '#b57553', 6),
        )
        .join('') +
      rect(500, 330, 70, 210, '#1f3328', 'transform="rotate(-18 535 430)"') +
      times(40, () =>
        around(random, 800, 640, 320, (x, y) =>
          circle(x, y, random.between(7, 13), '#6fae3f', 'opacity=".95"'),
        ),
      ) +
      line('M1180,180 L1560,900 M1230,170 L1590,840', '#4a2e1f', 18),
  )
export const pancakes = (random) =>
  table(
    random,
    plate(800, 640, 480) +
      times(
        5,
        (i) =>
          ellipse(800 + random.between(-14, 14), 760 - i * 58, 300 - i * 4, 130, '#8f5a2a') +
          ellipse(800, 742 - i * 58, 298 - i * 4, 122, i === 4 ? '#d99b52' : '#e8bd7d'),
      ) +
      path(
        'M590,480 C640,400 960,390 1010,490 C1030,560 1000,640 990,720 C970,740 960,640 930,600 C900,640 880,560 800,580 C720,560 690,700 660,650 C640,600 600,560 590,480 Z',
        '#8a4413',
        'opacity=".8"',
      ) +
      rect(740, 430, 110, 72, '#fbe8a0', 'rx="12" transform="rotate(-8 795 466)"') +
      times(16, () =>
        circle(
          random.between(480, 1130),
          random.between(820, 960),
          random.between(20, 32),
          random.pick(['#3b4a8c', '#c8273f', '#4b5aa0']),
        ),
      ) +
      fork(190, 430),
  )
export const pastries = (random) =>
  table(
    random,
    plate(800, 600, 480) +
      [
        [620, 500],
        [980, 500],
        [800, 780],
      ]
        .map(
          ([x, y]) =>
            ellipse(x + 8, y + 14, 168, 160, '#000', 'opacity=".25"') +
            circle(x, y, 164, '#b9793a') +
            times(16, (i) =>
              line(
                `M${x + Math.cos(i * 0.393) * 120},${y + Math.sin(i * 0.393) * 120} l${Math.cos(i * 0.393) * 40},${Math.sin(i * 0.393) * 40}`,
                '#8f5724',
                8,
              ),
            ) +
            circle(x, y, 122, '#f2c14e') +
            times(14, () =>
              around(random, x, y, 95, (a, b) =>
                ellipse(a, b, random.between(12, 30), random.between(8, 20), '#5c2f12', 'opacity=".75"'),
              ),
            ),
        )
        .join('') +
      times(60, () => around(random, 800, 600, 440, (x, y) => circle(x, y, 4, '#8f5724'))),
  )
export const coffee = (random) =>
  table(
    random,
    plate(800, 620, 360) +
      circle(800, 620, 250, '#fdfbf7') +
      circle(800, 620, 218, '#7a4a26') +
      circle(800, 620, 205, '#a86c3c') +
      times(5, (i) =>
        path(
          `M800,${760 - i * 40} C${700 - i * 4},${700 - i * 40} ${690 + i * 14},${600 - i * 30} 800,${640 - i * 44} C${910 - i * 14},${600 - i * 30} ${900 + i * 4},${700 - i * 40} 800,${760 - i * 40} Z`,
          i % 2 ? '#a86c3c' : '#f7e6cf',
        ),
      ) +
      line('M1045,560 C1190,520 1190,720 1040,690', '#fdfbf7', 42) +
      line('M260,900 L560,820', '#c9ced3', 18) +
      ellipse(230, 910, 56, 36, '#c9ced3', 'transform="rotate(-16 230 910)"') +
      group(
        `rotate(${random.between(-20, 20)} 330 330)`,
        rect(180, 200, 330, 250, '#d9a35e', 'rx="50"') +
          times(5, (i) => line(`M${220 + i * 62},210 q-30,110 0,230`, '#b5793a', 10)),
      ),
  )
export const soup = (random) =>
  table(
    random,
    plate(800, 600, 500) +
      circle(800, 600, 350, random.pick(['#c9622c', '#6f9a3f', '#d9a33a'])) +
      line('M640,520 C760,430 900,640 980,520 S860,760 700,700', '#fff6e0', 26, 'opacity=".85"') +
      times(40, () =>
        around(random, 800, 600, 280, (x, y) =>
          circle(x, y, random.between(6, 16), random.pick(['#3f7a3a', '#8a4413', '#f2cf7e'])),
        ),
      ) +
      path('M1260,240 q200,-60 260,120 q-60,120 -230,60 Z', '#d9a35e') +
      line('M1300,300 l60,60 M1370,280 l60,60', '#b5793a', 9) +
      fork(170, 430),
  )
