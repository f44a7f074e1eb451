import { write, writeLines } from '../draw/lettering.mjs'
import { onTable, rule } from './sheet.mjs'

export function receipt(random, [shop, lines, total, date]) {
  const height = 620 + lines.length * 44
  const body =
    write(shop, { x: 300, y: 90, size: 40, weight: 'heavy', align: 'middle' }) +
    write('RECEIPT', { x: 300, y: 150, size: 28, align: 'middle' }) +
    write(date, { x: 300, y: 195, size: 24, align: 'middle' }) +
    lines
      .map(
        ([what, price], i) =>
          write(what, { x: 40, y: 280 + i * 44, size: 27 }) +
          write(price, { x: 560, y: 280 + i * 44, size: 27, align: 'right' }),
      )
      .join('') +
    rule(40, 260 + lines.length * 44, 520) +
    write('TOTAL', { x: 40, y: 320 + lines.length * 44, size: 36, weight: 'heavy' }) +
    write(total, { x: 560, y: 320 + lines.length * 44, size: 36, weight: 'heavy', align: 'right' }) +
    writeLines(['CASH / CARD  **** 5556', 'Sales tax included', 'THANK YOU, COME AGAIN'], {
      x: 300,
      y: 400 + lines.length * 44,
      size: 24,
      align: 'middle',
    })
  return onTable(random, { width: 600, height, body })
}
export const groceryReceipt = (random) =>
  receipt(random, [
    'CORNER MARKET',
    [
      ['Milk 1 gal', '4.29'],
      ['Bread, rye', '5.50'],
      ['Eggs, 12', '3.99'],
      ['Tomatoes 2 lb', '6.18'],
      ['Dog food 10 lb', '18.40'],
      ['Apples 3 lb', '5.97'],
      ['Crayons', '3.49'],
    ],
    '$47.82',
    '06/21/2025  11:04 AM',
  ])
export const dinnerReceipt = (random) =>
  receipt(random, [
    'TASCA DO EXEMPLO',
    [
      ['Bacalhau', '17.50'],
      ['Sardinhas', '14.00'],
      ['Vinho verde', '12.00'],
      ['Pastel de nata x3', '4.80'],
      ['Cafe x2', '2.60'],
    ],
    'EUR 50.90',
    '07/06/2025  21:48',
  ])
export const coffeeReceipt = (random) =>
  receipt(random, [
    'TWO SPARROWS COFFEE',
    [
      ['Cappuccino', '4.75'],
      ['Croissant', '4.25'],
      ['Oat milk', '0.80'],
    ],
    '$9.80',
    '06/12/2025  08:41 AM',
  ])
