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
import { sleepingDog } from './animals.mjs'

const tones = {
  day: ['#efe6da', '#d9c9b4', '#bfe0f2'],
  dawn: ['#f3dcc8', '#d9b99c', '#ffd9b0'],
  dusk: ['#d9b9a6', '#a9886f', '#f0906a'],
  night: ['#6d5f66', '#4c4148', '#131a38'],
  cloudy: ['#dcd9d4', '#bdb5aa', '#c5d0d8'],
}

const room = (light) => {
  const [wall, floor, outside] = tones[light]
  return {
    definitions:
      downwards('wall', [0, wall], [1, wall]) +
      downwards('floor', [0, floor], [1, '#8b6f55']) +
      glow('lamp', [0, '#fff1c4', 0.95], [1, '#fff1c4', 0]),
    body:
      rect(0, 0, 1600, 820, 'url(#wall)') +
      rect(0, 810, 1600, 400, 'url(#floor)') +
      times(9, (i) => line(`M${i * 220 - 60},820 L${i * 320 - 380},1200`, '#6f5640', 2, 'opacity=".5"')) +
      rect(0, 796, 1600, 18, '#fff', 'opacity=".5"'),
    outside,
  }
}
const pane = (x, y, outside) =>
  rect(x - 16, y - 16, 392, 472, '#f7f4ee') +
  rect(x, y, 360, 440, outside) +
  path(`M${x},${y + 360} q90,-70 180,-20 t180,-30 v130 h-360 Z`, '#5c8a5a', 'opacity=".6"') +
  rect(x + 172, y, 16, 440, '#f7f4ee') +
  rect(x, y + 212, 360, 14, '#f7f4ee')
const sofa = (colour) =>
  shadow(800, 1050, 560, 40) +
  rect(300, 640, 1000, 260, colour, 'rx="50"') +
  rect(250, 740, 150, 290, colour, 'rx="50"') +
  rect(1200, 740, 150, 290, colour, 'rx="50"') +
  rect(380, 830, 840, 180, colour, 'rx="30"') +
  rect(380, 830, 840, 14, '#000', 'opacity=".2"') +
  line('M800,840 V1005', '#00000040', 5) +
  rect(250, 640, 1100, 390, '#000', 'opacity=".06" rx="50"') +
  group('rotate(-8 480 790)', rect(410, 710, 150, 140, '#e0a458', 'rx="24"')) +
  group('rotate(9 1120 790)', rect(1050, 715, 150, 140, '#f2efe6', 'rx="24"'))
const plant = (x, y) =>
  shadow(x, y, 70, 12) +
  times(9, (i) =>
    path(
      `M${x},${y - 90} q${-130 + i * 33},${-150 - (i % 3) * 50} ${-110 + i * 28},${-250 + Math.abs(4 - i) * 34} q${40},${80} ${110 - i * 28},${250 - Math.abs(4 - i) * 34} Z`,
      i % 2 ? '#2f6b43' : '#3f8555',
    ),
  ) +
  path(`M${x - 56},${y - 100} h112 l-16,104 h-80 Z`, '#c9744f')
const floorLamp = (x, light) =>
  line(`M${x},1010 V430`, '#3b3b3b', 9) +
  ellipse(x, 1012, 60, 12, '#3b3b3b') +
  path(`M${x - 70},440 L${x - 40},330 H${x + 40} L${x + 70},440 Z`, '#f3e3bb') +
  (light === 'night' || light === 'dusk' ? circle(x, 420, 330, 'url(#lamp)') : '')

export function livingRoom(random, light) {
  const { body, definitions, outside } = room(light)
  return drawing(
    1600,
    1200,
    body +
      pane(180, 150, outside) +
      rect(760, 180, 330, 240, '#2f2a26') +
      rect(776, 196, 298, 208, random.pick(['#c7563b', '#3b6f8f', '#caa03a'])) +
      circle(random.between(850, 1000), 300, 70, '#fff', 'opacity=".6"') +
      plant(1460, 1010) +
      floorLamp(1310, light) +
      sofa(random.pick(['#5c7480', '#7a5c6b', '#5f7a5c'])),
    definitions,
  )
}
export function dogOnSofa(random, light) {
  const { body, definitions, outside } = room(light)
  return drawing(
    1600,
    1200,
    body +
      pane(180, 150, outside) +
      floorLamp(1420, light) +
      sofa(random.pick(['#5c7480', '#8a8f98'])) +
      group(`translate(${random.between(720, 880)},880) scale(1.35)`, sleepingDog()),
    definitions,
  )
}
export function bedroom(random, light) {
  const { body, definitions, outside } = room(light)
  const cover = random.pick(['#d8dfe8', '#e8d8d0', '#c9d8cc'])
  return drawing(
    1600,
    1200,
    body +
      pane(1080, 130, outside) +
      rect(160, 470, 760, 300, '#7b5a41', 'rx="20"') +
      shadow(560, 1110, 560, 34) +
      path('M190,700 H890 L1060,1110 H60 Z', cover) +
      path('M150,830 H950 L1060,1110 H60 Z', '#000', 'opacity=".08"') +
      rect(230, 620, 270, 130, '#fff', 'rx="40"') +
      rect(560, 620, 270, 130, '#fbfbfb', 'rx="40"') +
      rect(980, 800, 200, 230, '#8b6a4c') +
      path('M1030,700 L1050,620 H1110 L1130,700 Z', '#f3e3bb') +
      line('M1080,700 V800', '#444', 8) +
      (light === 'night' ? circle(1080, 680, 380, 'url(#lamp)') : '') +
      rect(1010, 770, 60, 30, '#a33'),
    definitions,
  )
}
export function kitchen(random, light) {
  const { body, definitions, outside } = room(light)
  return drawing(
    1600,
    1200,
    body +
      pane(620, 110, outside) +
      times(
        4,
        (i) =>
          rect(40 + (i > 1 ? 640 : 0) + i * 240, 130, 224, 330, '#5f8178', 'rx="8"') +
          circle(230 + (i > 1 ? 640 : 0) + i * 240, 420, 8, '#d9c08a'),
      ) +
      times(40, (i) => rect((i % 20) * 80 + 2, 500 + Math.floor(i / 20) * 62, 76, 58, '#f7f4ec')) +
      rect(0, 640, 1600, 40, '#6b4a33') +
      times(
        6,
        (i) =>
          rect(20 + i * 264, 690, 250, 420, '#5f8178', 'rx="8"') +
          rect(110 + i * 264, 720, 70, 10, '#d9c08a'),
      ) +
      shadow(420, 640, 120, 12) +
      path('M320,560 h200 v60 q0,24 -24,24 h-152 q-24,0 -24,-24 Z', '#c8402f') +
      rect(300, 548, 240, 18, '#a8301f', 'rx="8"') +
      times(5, (i) =>
        circle(1080 + i * 42, 612 - (i % 2) * 22, 30, random.pick(['#e5a028', '#d8402f', '#7fb848'])),
      ) +
      path('M1040,600 H1320 L1280,645 H1080 Z', '#e9e2d4'),
    definitions,
  )
}
export function desk(random, light) {
  const { body, definitions, outside } = room(light)
  const bars = times(7, (i) =>
    rect(
      560 + i * 52,
      520 - random.between(30, 190),
      34,
      200,
      random.pick(['#3d7dd8', '#5aa9e6', '#f0a53a']),
    ),
  )
  return drawing(
    1600,
    1200,
    body +
      pane(1130, 90, outside) +
      rect(0, 780, 1600, 60, '#a3774f') +
      rect(0, 830, 1600, 370, '#6f4e33') +
      shadow(760, 790, 300, 18) +
      rect(690, 620, 140, 130, '#9aa1a8') +
      rect(590, 740, 340, 34, '#8b9299', 'rx="12"') +
      rect(430, 230, 660, 410, '#22262b', 'rx="18"') +
      rect(450, 250, 620, 366, '#f4f6f8') +
      rect(450, 250, 620, 40, '#30425a') +
      `<clipPath id="screen"><rect x="450" y="300" width="620" height="300"/></clipPath><g clip-path="url(#screen)">${bars}</g>` +
      line('M560,400 L650,360 L740,420 L860,330 L960,350', '#d8402f', 6) +
      rect(470, 850, 580, 90, '#dfe3e6', 'rx="16"') +
      times(48, (i) => rect(486 + (i % 16) * 34.6, 860 + Math.floor(i / 16) * 25, 28, 19, '#fff', 'rx="4"')) +
      ellipse(1150, 900, 40, 54, '#e8ebee') +
      path('M230,760 h120 v-130 h-120 Z', random.pick(['#d8402f', '#2f7d8c', '#f2efe6'])) +
      line('M350,650 q50,10 0,80', '#c9c3b8', 14) +
      plant(1450, 800),
    definitions,
  )
}
export function meetingRoom(random, light) {
  const { body, definitions } = room(light)
  const note = () =>
    group(
      `translate(${random.between(330, 1180)},${random.between(220, 520)}) rotate(${random.between(-6, 6)})`,
      rect(0, 0, 100, 94, random.pick(['#ffe66d', '#ff9aa2', '#a0e7e5', '#b5ead7'])) +
        line('M14,28 h70 M14,50 h54 M14,70 h62', '#555', 4),
    )
  return drawing(
    1600,
    1200,
    body +
      rect(280, 150, 1040, 540, '#b9bec3') +
      rect(296, 166, 1008, 508, '#fdfdfb') +
      line(`M360,600 C480,420 620,560 740,400 S1000,300 1240,260`, '#2f62b0', 7) +
      line('M360,620 H1240 M360,620 V240', '#333', 5) +
      times(11, note) +
      path('M180,960 H1420 L1600,1200 H0 Z', '#7a5a41') +
      path('M180,960 H1420 L1440,990 H160 Z', '#a07a58') +
      times(4, (i) => rect(250 + i * 310, 860, 170, 130, '#3d4650', 'rx="26"')),
    definitions,
  )
}
export function climbingWall(random) {
  const colours = ['#e2503c', '#f0b429', '#3d7dd8', '#4c9a57', '#8c5bd6', '#ef7fb0', '#2aa8a0']
  return drawing(
    1600,
    1200,
    rect(0, 0, 1600, 1200, '#cfc9bf') +
      path('M0,0 H560 L700,700 L600,1200 H0 Z', '#b9b1a4') +
      path('M1150,0 H1600 V1200 H1050 L1000,600 Z', '#a79f93') +
      path('M560,0 H1150 L1000,600 L1050,1200 H600 L700,700 Z', '#ddd8cf') +
      times(220, () => circle(random.between(0, 1600), random.between(0, 1050), 4, '#8b8479')) +
      times(85, () => {
        const [x, y, s] = [random.between(20, 1580), random.between(20, 1040), random.between(14, 40)]
        return (
          ellipse(x + 5, y + 8, s, s * 0.7, '#000', 'opacity=".25"') +
          path(
            `M${x - s},${y} q${s * 0.2},${-s * 0.9} ${s},${-s * 0.7} q${s},${s * 0.1} ${s * 0.9},${s * 0.7} q${-s * 0.5},${s * 0.9} ${-s * 1.9},0 Z`,
            random.pick(colours),
          )
        )
      }) +
      rect(0, 1050, 1600, 150, '#31456b') +
      line('M0,1056 H1600', '#22304d', 12) +
      line(`M${random.between(700, 900)},0 C760,400 840,700 800,1050`, '#f2efe6', 7),
  )
}
