import { line, rect } from '../draw/shapes.mjs'
import { write, writeLines } from '../draw/lettering.mjs'
import { barcode, boardingPassCode } from './barcodes.mjs'
import { onTable } from './sheet.mjs'

export const flight = {
  name: 'LINDQVIST/NORA',
  locator: 'SFL7QK',
  from: 'JFK',
  to: 'LIS',
  carrier: 'XX',
  flight: '482',
  day: 155,
  seat: '24A',
}
export async function boardingPass(random) {
  const fact = (label, value, x, y, size = 44) =>
    write(label, { x, y, size: 20, fill: '#5b6b7a' }) +
    write(value, { x, y: y + size + 6, size, weight: 'strong' })
  const code = await barcode(boardingPassCode(flight), {
    format: 'PDF417',
    x: 60,
    y: 510,
    width: 800,
    height: 170,
  })
  const body =
    rect(0, 0, 1500, 110, '#24405e') +
    write('SPECIMEN AIR', { x: 50, y: 74, size: 46, fill: '#fff', weight: 'heavy' }) +
    write('BOARDING PASS', { x: 1010, y: 72, size: 38, fill: '#fff', align: 'right' }) +
    fact('PASSENGER NAME', 'LINDQVIST/NORA', 50, 150) +
    fact('FLIGHT', 'XX 482', 620, 150) +
    fact('DATE', '04 JUN', 850, 150) +
    fact('FROM', 'NEW YORK JFK', 50, 265) +
    fact('TO', 'LISBON LIS', 480, 265) +
    fact('BOARDING TIME', '21:05', 850, 265) +
    fact('GATE', 'B32', 50, 380) +
    fact('SEAT', '24A', 260, 380) +
    fact('GROUP', '3', 480, 380) +
    fact('BOOKING REF', 'SFL7QK', 680, 380) +
    code +
    line('M1060,120 V720', '#aaa', 4, 'stroke-dasharray="14 14"') +
    fact('NAME', 'LINDQVIST/NORA', 1100, 150, 34) +
    fact('FROM / TO', 'JFK - LIS', 1100, 265) +
    fact('FLIGHT', 'XX 482', 1100, 380) +
    fact('SEAT', '24A', 1100, 495)
  return onTable(random, { width: 1500, height: 730, body, radius: 24 })
}
export async function concertTicket(random) {
  const code = await barcode('TICKET-SFL-0021-ROW-F-SEAT-12', {
    format: 'QRCode',
    x: 1080,
    y: 150,
    width: 300,
    height: 300,
  })
  const body =
    rect(0, 0, 1450, 600, '#2c2140', 'rx="24"') +
    write('ADMIT ONE', { x: 60, y: 90, size: 30, fill: '#ffcf8a' }) +
    write('THE PAPER LANTERNS', { x: 60, y: 190, size: 76, fill: '#fff', weight: 'heavy' }) +
    writeLines(['LIVE IN CONCERT', 'Friday, June 20, 2025   Doors 7:30 PM', 'Example Hall, Brooklyn'], {
      x: 60,
      y: 270,
      size: 38,
      fill: '#e9dff5',
      leading: 1.5,
    }) +
    write('TICKET   SECTION A   ROW F   SEAT 12', {
      x: 60,
      y: 510,
      size: 36,
      fill: '#ffcf8a',
      weight: 'strong',
    }) +
    code +
    write('No. 0021', { x: 1230, y: 540, size: 34, fill: '#fff', align: 'middle' })
  return onTable(random, { width: 1450, height: 600, body, radius: 24, paper: '#2c2140' })
}
export const passwordNote = (random) =>
  onTable(random, {
    width: 900,
    height: 760,
    paper: '#ffe98a',
    body:
      rect(0, 0, 900, 70, '#f5d95a') +
      writeLines(
        [
          'Wi-Fi',
          'Network: Sparrow-Nest',
          'Password: blue-Heron-47!',
          '',
          'Laptop login',
          'User: nora.l',
          'Password: t4Rdigrade_88',
        ],
        { x: 70, y: 160, size: 52, leading: 1.45, weight: 'strong', fill: '#24405e' },
      ),
  })
export const phoneNote = (random) =>
  onTable(random, {
    width: 900,
    height: 640,
    body: writeLines(
      [
        'Babysitter',
        'Jo  (718) 555-0164',
        'jo@example.org',
        '',
        'Vet: 31 Example Road,',
        'Brooklyn NY 11200',
      ],
      { x: 70, y: 130, size: 56, leading: 1.5, fill: '#31456b' },
    ),
  })
