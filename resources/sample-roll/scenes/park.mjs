import { dimness } from '../draw/light.mjs'
import { circle, drawing, ellipse, group, line, path, rect, shadow, times } from '../draw/shapes.mjs'
import { ball, standingDog } from './animals.mjs'
import { lawn } from './nature.mjs'

export const park = (random, light) => scene(random, light, bench(620, 840))
export const dogPark = (random, light) =>
  scene(
    random,
    light,
    group(
      `translate(${random.between(700, 900)},${random.between(990, 1060)}) scale(${random.between(1.25, 1.6)})`,
      standingDog(),
    ) + ball(random.between(250, 420), 1080),
  )
export const playground = (random, light) =>
  scene(
    random,
    light,
    slide() +
      swing(1090, 900) +
      child(random.between(520, 640), 960, 1.1, random.pick(['#e2503c', '#f0b429'])) +
      child(random.between(1240, 1330), 1010, 0.9, random.pick(['#3d7dd8', '#8c5bd6'])),
  )

const scene = (random, light, foreground) => {
  const { body, definitions } = lawn(random, light)
  return drawing(1600, 1200, body + foreground + dimness(light), definitions)
}
const bench = (x, y) =>
  shadow(x + 180, y + 128, 220, 18) +
  times(3, (i) => rect(x, y + i * 30, 360, 20, '#7c5636')) +
  rect(x - 6, y + 96, 372, 18, '#8a623f') +
  line(`M${x + 40},${y} V${y + 136} M${x + 320},${y} V${y + 136}`, '#2b2b2b', 10)
const slide = () =>
  shadow(420, 962, 280, 24) +
  line('M250,960 V600 M330,960 V600', '#c33d32', 16) +
  times(6, (i) => line(`M250,${930 - i * 56} H330`, '#c33d32', 10)) +
  path('M240,560 L345,560 C430,700 520,880 690,930 L690,965 C500,930 400,760 330,640 L240,640 Z', '#f2b632') +
  line('M345,560 C430,700 520,880 690,930', '#d89a17', 10) +
  path('M222,560 L292,470 L362,560 Z', '#2f7d8c')
const swing = (x, y) =>
  line(`M${x - 170},${y + 120} L${x - 110},${y - 300} H${x + 170} L${x + 230},${y + 120}`, '#3b6e8f', 15) +
  line(`M${x - 20},${y - 300} L${x - 60},${y + 20} M${x + 60},${y - 300} L${x + 20},${y + 20}`, '#555', 5) +
  rect(x - 70, y + 16, 100, 16, '#7c5636')
/** A child seen from behind: nothing that a face detector could take for a face. */
const child = (x, y, scale, colour) =>
  group(
    `translate(${x},${y}) scale(${scale})`,
    shadow(0, 4, 70, 12) +
      line('M-18,-80 L-24,0 M18,-80 L24,0', '#31456b', 26) +
      path('M-46,-180 Q0,-206 46,-180 L52,-74 H-52 Z', colour) +
      line('M-44,-168 L-78,-110 M44,-168 L84,-196', '#c98f67', 20) +
      circle(0, -226, 42, '#5a3a22') +
      ellipse(0, -200, 26, 14, '#c98f67') +
      path('M-44,-226 A44,44 0 0 1 44,-226 L44,-206 Q0,-220 -44,-206 Z', '#4a2e1a'),
  )
