import { circle, line, rect, times } from '../draw/shapes.mjs'
import { write, writeSpaced } from '../draw/lettering.mjs'
import { cardLines, passportLines, withLuhnDigit } from './check-digits.mjs'
import { onTable, rule, silhouette } from './sheet.mjs'

// UTO is the specimen state of ICAO 9303; the person does not exist.
export const holder = {
  surname: 'LINDQVIST',
  given: 'NORA<ELIN',
  number: 'U12345678',
  born: '910417',
  sex: 'F',
  expires: '300811',
}

const field = (label, value, x, y) =>
  write(label, { x, y, size: 17, fill: '#5b6b7a' }) +
  write(value, { x, y: y + 34, size: 29, weight: 'strong' })
const waves = (width, height, colour) =>
  times(14, (i) =>
    line(
      `M0,${(i * height) / 13} C${width * 0.3},${(i * height) / 13 - 40} ${width * 0.6},${(i * height) / 13 + 40} ${width},${(i * height) / 13}`,
      colour,
      2,
      'opacity=".35"',
    ),
  )

export function passport(random) {
  const [first, second] = passportLines(holder)
  const body =
    waves(1250, 880, '#b8c9d9') +
    rect(0, 0, 1250, 84, '#24405e') +
    write('UTOPIA   PASSPORT   SPECIMEN', { x: 40, y: 56, size: 34, fill: '#f2e6c4', weight: 'heavy' }) +
    silhouette(50, 130, 330, 430) +
    field('Type', 'P', 430, 150) +
    field('Country code', 'UTO', 570, 150) +
    field('Passport No.', holder.number, 850, 150) +
    field('Surname', 'LINDQVIST', 430, 240) +
    field('Given names', 'NORA ELIN', 430, 330) +
    field('Nationality', 'UTOPIAN', 430, 420) +
    field('Date of birth', '17 APR 1991', 430, 510) +
    field('Sex', 'F', 850, 420) +
    field('Date of expiry', '11 AUG 2030', 850, 510) +
    rule(40, 690, 1170) +
    writeSpaced(first, { x: 34, y: 765, size: 36, pitch: 26.8, weight: 'strong' }) +
    writeSpaced(second, { x: 34, y: 835, size: 36, pitch: 26.8, weight: 'strong' })
  return onTable(random, { width: 1250, height: 880, body, radius: 18, paper: '#eef2ee' })
}
export function identityCard(random) {
  const lines = cardLines({ ...holder, number: 'D23145890' })
  const body =
    waves(1010, 640, '#c4b8d9') +
    write('UTOPIA  IDENTITY CARD  SPECIMEN', { x: 36, y: 54, size: 31, fill: '#3b2f63', weight: 'heavy' }) +
    silhouette(40, 90, 230, 300) +
    field('Surname', 'LINDQVIST', 310, 110) +
    field('Given names', 'NORA ELIN', 310, 195) +
    field('Date of birth', '17 APR 1991', 310, 280) +
    field('Document No.', 'D23145890', 640, 195) +
    field('Expires', '11 AUG 2030', 640, 280) +
    lines
      .map((text, index) =>
        writeSpaced(text, { x: 34, y: 470 + index * 58, size: 38, pitch: 31.4, weight: 'strong' }),
      )
      .join('')
  return onTable(random, { width: 1010, height: 640, body, radius: 34, paper: '#f0edf6' })
}
export function drivingLicence(random) {
  const body =
    waves(1010, 640, '#d9b8c0') +
    rect(0, 0, 1010, 82, '#e9c9d3') +
    write('DRIVER LICENSE', { x: 40, y: 57, size: 42, fill: '#4a1628', weight: 'heavy' }) +
    write('UTOPIA  SPECIMEN', { x: 970, y: 54, size: 28, fill: '#4a1628', align: 'right' }) +
    silhouette(40, 130, 260, 330) +
    field('4d  LICENSE NO.', '482 119 736', 340, 140) +
    field('1  FAMILY NAME', 'LINDQVIST', 340, 222) +
    field('2  GIVEN NAMES', 'NORA ELIN', 340, 304) +
    field('3  DATE OF BIRTH', '04/17/1991', 340, 386) +
    field('4a  ISSUED', '08/12/2022', 680, 140) +
    field('4b  EXPIRES', '04/17/2030', 680, 222) +
    field('9  CLASS', 'D', 680, 304) +
    write('8  100 EXAMPLE STREET, BROOKLYN NY 11200', { x: 340, y: 510, size: 26 }) +
    line('M60,560 q40,-60 80,0 t80,-10 t70,6', '#24405e', 5)
  return onTable(random, { width: 1010, height: 640, body, radius: 34, paper: '#f7eef0' })
}
export function paymentCard(random, colour = '#12303d') {
  const number = withLuhnDigit(colour === '#12303d' ? '400005665566555' : '555555555555444').replace(
    /(.{4})(?=.)/g,
    '$1 ',
  )
  const body =
    rect(0, 0, 1010, 640, colour, 'rx="40"') +
    circle(900, 120, 320, '#fff', 'opacity=".07"') +
    circle(760, 560, 260, '#fff', 'opacity=".06"') +
    write('SPECIMEN BANK', { x: 60, y: 100, size: 42, fill: '#fff', weight: 'heavy' }) +
    write('DEBIT', { x: 950, y: 98, size: 32, fill: '#fff', align: 'right' }) +
    rect(70, 190, 130, 100, '#d9b95a', 'rx="16"') +
    line('M70,240 H200 M114,190 V290 M156,190 V290', '#8f7430', 4) +
    write(number, { x: 64, y: 410, size: 70, fill: '#fff', weight: 'strong' }) +
    write('VALID THRU', { x: 420, y: 475, size: 20, fill: '#d9e6ec' }) +
    write('09/28', { x: 560, y: 480, size: 38, fill: '#fff', weight: 'strong' }) +
    write('NORA E LINDQVIST', { x: 64, y: 570, size: 40, fill: '#fff', weight: 'strong' }) +
    write(colour === '#12303d' ? 'VISA' : 'MASTERCARD', {
      x: 950,
      y: 580,
      size: colour === '#12303d' ? 60 : 34,
      fill: '#fff',
      weight: 'heavy',
      align: 'right',
    })
  return onTable(random, { width: 1010, height: 640, body, radius: 40, paper: colour })
}
export const secondCard = (random) => paymentCard(random, '#6b2f4a')
