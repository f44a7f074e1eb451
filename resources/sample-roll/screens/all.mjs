import { circle, line, path, rect, times } from '../draw/shapes.mjs'
import { write, writeLines } from '../draw/lettering.mjs'
import { avatar, conversation, screen, screenWidth, titleBar } from './phone.mjs'

export const chat = () =>
  screen(
    '20:45',
    '#efe7dd',
    conversation(
      [
        [['Are we still on for Saturday?'], 'left', '20:31'],
        [['Yes! Six candles this year,', 'can you believe it'], 'right', '20:33'],
        [['I will bring the balloons.', 'What time?'], 'left', '20:34'],
        [['3 pm at ours. The little one', 'asked for a dog-shaped cake'], 'right', '20:37'],
        [['Haha of course. See you!'], 'left', '20:40'],
        [['Can you bring the camera too?'], 'right', '20:41'],
        [['Sure'], 'left', '20:44'],
      ],
      360,
    ) +
      titleBar('Maya', '#2f7d6c', '#fff') +
      avatar(150, 225, 'M', '#e0a458') +
      rect(30, 2320, 980, 130, '#fff', 'rx="65"') +
      write('Message', { x: 90, y: 2402, size: 46, fill: '#999' }) +
      circle(1090, 2385, 64, '#2f7d6c'),
    '#fff',
  )
export const groupChat = () =>
  screen(
    '12:16',
    '#e6ebf2',
    conversation(
      [
        [['Lisbon crew: tram 28 at ten?'], 'left', '12:02'],
        [['Make it eleven, please'], 'left', '12:05'],
        [['Eleven it is. Meet at the', 'yellow gate'], 'right', '12:07'],
        [['Typing this from the beach'], 'left', '12:12'],
        [['Show off'], 'right', '12:14'],
      ],
      360,
    ) +
      titleBar('Lisbon 2025', '#31568c', '#fff') +
      rect(30, 2320, 980, 130, '#fff', 'rx="65"') +
      write('Message', { x: 90, y: 2402, size: 46, fill: '#999' }),
    '#fff',
  )
export const oneTimeCode = () =>
  screen(
    '09:02',
    '#f6f6f8',
    titleBar('Specimen Bank') +
      conversation(
        [
          [
            [
              'Specimen Bank security:',
              'Your one-time code is 482 913.',
              'It expires in 10 minutes.',
              'Do not share it with anyone.',
            ],
            'left',
            '09:02',
          ],
        ],
        420,
      ).replaceAll('#ffffff', '#e4e4ea') +
      write('Text message, today 09:02', {
        x: screenWidth / 2,
        y: 380,
        size: 36,
        fill: '#888',
        align: 'middle',
      }),
  )
export const banking = () => {
  const entry = (i, [what, when, amount]) =>
    rect(50, 1020 + i * 190, 1080, 170, '#fff', 'rx="34"') +
    circle(140, 1105 + i * 190, 48, ['#e0a458', '#5c7480', '#c8402f', '#4c9a57', '#8c5bd6', '#2f7d8c'][i]) +
    write(what, { x: 220, y: 1092 + i * 190, size: 44, weight: 'strong' }) +
    write(when, { x: 220, y: 1148 + i * 190, size: 34, fill: '#777' }) +
    write(amount, {
      x: 1090,
      y: 1120 + i * 190,
      size: 46,
      align: 'right',
      weight: 'strong',
      fill: amount.startsWith('+') ? '#2f8f4f' : '#111',
    })
  return screen(
    '20:12',
    '#eef1f4',
    rect(0, 0, screenWidth, 880, '#173f52') +
      write('Specimen Bank', { x: 60, y: 250, size: 58, fill: '#fff', weight: 'heavy' }) +
      write('Checking account  ending 5556', { x: 60, y: 340, size: 42, fill: '#bcd3dd' }) +
      write('Available balance', { x: 60, y: 500, size: 42, fill: '#bcd3dd' }) +
      write('$3,482.17', { x: 60, y: 640, size: 120, fill: '#fff', weight: 'heavy' }) +
      write('Transfer', { x: 200, y: 800, size: 44, fill: '#fff', align: 'middle' }) +
      write('Deposit', { x: 590, y: 800, size: 44, fill: '#fff', align: 'middle' }) +
      write('Statements', { x: 960, y: 800, size: 44, fill: '#fff', align: 'middle' }) +
      write('Recent transactions', { x: 60, y: 970, size: 46, weight: 'strong' }) +
      [
        ['Corner Market', 'June 21', '-$47.82'],
        ['Salary, Halden & Roe', 'June 20', '+$2,915.40'],
        ['Climbing gym', 'June 19', '-$24.00'],
        ['Dr. A. Sample', 'June 17', '-$60.00'],
        ['Little Acorns day care', 'June 16', '-$410.00'],
        ['Two Sparrows Coffee', 'June 12', '-$9.80'],
      ]
        .map((row, i) => entry(i, row))
        .join(''),
    '#fff',
  )
}
export const map = () => {
  const street = (d, width) => line(d, '#fff', width)
  return screen(
    '11:20',
    '#e8ead9',
    path('M0,1500 C300,1380 500,1600 760,1500 S1100,1300 1179,1380 V2050 H0 Z', '#b9d9a8') +
      path('M820,0 C760,500 980,800 900,1200 S1020,1500 1179,1560 V0 Z', '#a9d3ea') +
      times(9, (i) => street(`M-20,${420 + i * 210} L1200,${300 + i * 210}`, i % 3 === 0 ? 34 : 20)) +
      times(7, (i) => street(`M${90 + i * 170},200 L${40 + i * 190},2300`, i % 3 === 1 ? 34 : 20)) +
      line('M250,1900 L300,1280 L640,1220 L600,760', '#2f6fe0', 26) +
      circle(250, 1900, 34, '#2f6fe0', 'stroke="#fff" stroke-width="10"') +
      path('M600,760 q-70,-110 -70,-160 a70,70 0 0 1 140,0 q0,50 -70,160 Z', '#d8402f') +
      circle(600, 600, 26, '#fff') +
      write('Harbor Street', { x: 330, y: 1180, size: 38, fill: '#666' }) +
      write('Linden Park', { x: 420, y: 1640, size: 42, fill: '#4a7a3a' }) +
      write('Station Road', { x: 90, y: 960, size: 38, fill: '#666' }) +
      rect(40, 190, 1099, 150, '#fff', 'rx="75"') +
      write('Directions to Linden Park', { x: 130, y: 284, size: 48, fill: '#333' }) +
      rect(0, 2090, screenWidth, 470, '#fff', 'rx="50"') +
      write('18 min', { x: 70, y: 2220, size: 74, weight: 'heavy', fill: '#2f8f4f' }) +
      write('(0.9 mi)  via Harbor Street', { x: 340, y: 2218, size: 46, fill: '#555' }) +
      rect(70, 2290, 320, 120, '#2f6fe0', 'rx="60"') +
      write('Directions', { x: 230, y: 2366, size: 48, fill: '#fff', weight: 'strong', align: 'middle' }) +
      rect(430, 2290, 240, 120, '#e8eefb', 'rx="60"') +
      write('Start', { x: 550, y: 2366, size: 48, fill: '#2f6fe0', weight: 'strong', align: 'middle' }),
  )
}
export const email = () =>
  screen(
    '08:55',
    '#ffffff',
    titleBar('Inbox') +
      write('Offer letter and start date', { x: 60, y: 420, size: 60, weight: 'heavy' }) +
      avatar(130, 560, 'H', '#5c7480') +
      writeLines(['Halden & Roe People Team', 'From: people@example.com', 'To: nora.lindqvist@example.com'], {
        x: 230,
        y: 530,
        size: 38,
      }) +
      rect(60, 700, 1060, 3, '#ddd') +
      writeLines(
        [
          'Hi Nora,',
          '',
          'we are happy to confirm your new role',
          'from July 1. Your yearly salary will be',
          '$92,000. Please reply to this email by',
          'June 30, or call us on (212) 555-0188.',
          '',
          'Subject to the usual checks, the offer',
          'is attached.',
          '',
          'Best regards,',
          'Halden & Roe People Team',
        ],
        { x: 60, y: 800, size: 50, leading: 1.5 },
      ),
  )
export const musicPlayer = () =>
  screen(
    '07:48',
    '#2b2230',
    rect(140, 380, 900, 900, '#c7563b', 'rx="40"') +
      circle(590, 830, 300, '#f2c14e') +
      path('M440,980 L590,640 L740,980 Z', '#3b2f63') +
      write('Slow Morning', { x: 590, y: 1460, size: 72, fill: '#fff', weight: 'heavy', align: 'middle' }) +
      write('The Paper Lanterns', { x: 590, y: 1545, size: 48, fill: '#c9bccb', align: 'middle' }) +
      rect(140, 1660, 900, 10, '#5a4d60', 'rx="5"') +
      rect(140, 1660, 380, 10, '#fff', 'rx="5"') +
      circle(590, 1920, 110, '#fff') +
      rect(552, 1870, 26, 100, '#2b2230') +
      rect(602, 1870, 26, 100, '#2b2230'),
    '#fff',
  )
export const weather = () =>
  screen(
    '06:58',
    '#4d86c8',
    write('Brooklyn', { x: 590, y: 420, size: 80, fill: '#fff', align: 'middle' }) +
      write('24°', { x: 600, y: 680, size: 240, fill: '#fff', align: 'middle' }) +
      write('Mostly sunny', { x: 590, y: 790, size: 60, fill: '#fff', align: 'middle' }) +
      rect(60, 950, 1060, 1180, '#ffffff', 'rx="50" opacity=".2"') +
      times(
        6,
        (i) =>
          write(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][i], {
            x: 120,
            y: 1080 + i * 190,
            size: 56,
            fill: '#fff',
          }) +
          circle(560, 1060 + i * 190, 40, '#ffe08a') +
          write(`${24 + ((i * 5) % 7)}°`, {
            x: 1060,
            y: 1080 + i * 190,
            size: 56,
            fill: '#fff',
            align: 'right',
          }),
      ),
    '#fff',
  )
