import { dimness, sky, skyDefinitions } from '../draw/light.mjs'
import { circle, drawing, ellipse, line, path, rect, shadow, times } from '../draw/shapes.mjs'

export function childDrawing(random) {
  const crayon = (d, colour, width = 10) => line(d, colour, width, 'opacity=".85"')
  const figure = (x, height, colour) =>
    crayon(
      `M${x},${820 - height} V${900 - height * 0.4} M${x},${900 - height * 0.4} l-40,${height * 0.45} M${x},${900 - height * 0.4} l40,${height * 0.45} M${x - 60},${870 - height * 0.8} h120`,
      colour,
    ) + circle(x, 780 - height, 46, 'none', `stroke="${colour}" stroke-width="10"`)
  return drawing(
    1600,
    1200,
    rect(0, 0, 1600, 1200, '#dfe3e6') +
      rect(90, 0, 12, 1200, '#b9bec3') +
      `<g transform="rotate(${random.between(-3, 3)} 800 600)">` +
      rect(250, 130, 1100, 920, '#000', 'opacity=".2" filter="url(#soft)"') +
      rect(240, 120, 1100, 920, '#fffdf6') +
      crayon('M300,930 q120,-30 240,0 t240,0 t240,0 t240,0', '#4c9a57', 22) +
      crayon('M1080,930 V620 L1180,520 L1280,620 V930', '#c8402f', 12) +
      circle(420, 280, 80, '#f0b429', 'opacity=".85"') +
      times(9, (i) =>
        crayon(
          `M${420 + Math.cos(i * 0.7) * 105},${280 + Math.sin(i * 0.7) * 105} l${Math.cos(i * 0.7) * 46},${Math.sin(i * 0.7) * 46}`,
          '#f0b429',
        ),
      ) +
      figure(520, 300, '#3d7dd8') +
      figure(680, 320, '#e2503c') +
      figure(820, 190, '#8c5bd6') +
      figure(930, 150, '#2aa8a0') +
      '</g>' +
      circle(800, 130, 24, '#e2503c') +
      circle(500, 140, 24, '#3d7dd8'),
  )
}
export function bicycle(random, light) {
  return drawing(
    1600,
    1200,
    rect(0, 0, 1600, 850, random.pick(['#a6785c', '#b98d70', '#8e6a58'])) +
      times(220, (i) =>
        rect(
          (i % 20) * 84 - (Math.floor(i / 20) % 2) * 42,
          Math.floor(i / 20) * 78,
          80,
          72,
          '#fff',
          `opacity="${random.between(0, 0.12)}"`,
        ),
      ) +
      rect(0, 840, 1600, 360, '#9b958c') +
      shadow(800, 1075, 520, 24) +
      [480, 1120]
        .map(
          (x) =>
            circle(x, 860, 210, 'none', 'stroke="#23262b" stroke-width="20"') +
            times(12, (i) =>
              line(`M${x},860 l${Math.cos(i * 0.5236) * 200},${Math.sin(i * 0.5236) * 200}`, '#777', 2),
            ),
        )
        .join('') +
      line(
        'M480,860 L700,560 L1030,540 L770,870 Z M700,560 L770,870 L480,860 M1030,540 L1120,860 M1030,540 L1010,450 M680,530 L720,610',
        random.pick(['#2f7d8c', '#c8402f', '#27344d']),
        20,
      ) +
      path('M610,500 h150 q20,30 -30,34 h-90 Z', '#2b2320') +
      line('M1010,450 q90,-30 120,40', '#23262b', 18) +
      circle(770, 870, 44, '#3b3b3b') +
      dimness(light),
  )
}
export function car(random, light) {
  const colour = random.pick(['#2f62b0', '#c8402f', '#e9e6df'])
  return drawing(
    1600,
    1200,
    sky(light, 640) +
      times(9, (i) =>
        rect(
          i * 190 - 20,
          240 + random.between(0, 140),
          180,
          500,
          random.pick(['#a6785c', '#cdb59a', '#8e6a58', '#b8a58c']),
        ),
      ) +
      times(18, (i) => rect(i * 95 + 20, 430 + (i % 2) * 120, 46, 76, '#33475b')) +
      rect(0, 720, 1600, 120, '#b8b2a8') +
      rect(0, 830, 1600, 370, '#55565a') +
      shadow(800, 1040, 560, 34) +
      path(
        'M260,980 Q240,850 400,820 L520,690 Q560,640 660,636 H960 Q1060,640 1120,710 L1200,810 Q1360,830 1370,980 Z',
        colour,
      ) +
      path(
        'M560,806 L640,702 Q660,680 700,680 H790 V806 Z M826,806 V680 H940 Q1000,682 1040,730 L1100,806 Z',
        '#bcd6e6',
      ) +
      [500, 1140].map((x) => circle(x, 980, 104, '#1d1f22') + circle(x, 980, 58, '#b9bec3')).join('') +
      ellipse(300, 880, 34, 22, '#fff3c4') +
      rect(1330, 860, 34, 50, '#d8402f') +
      line('M806,820 V940 M860,850 h50', '#00000055', 5) +
      dimness(light),
    skyDefinitions(light),
  )
}
