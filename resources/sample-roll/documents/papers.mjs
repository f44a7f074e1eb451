import { line, rect } from '../draw/shapes.mjs'
import { write, writeLines } from '../draw/lettering.mjs'
import { ibanOf } from './check-digits.mjs'
import { onTable, rule } from './sheet.mjs'

const page = (random, body) => onTable(random, { width: 1000, height: 1300, body })
const letterhead = (name, address, colour) =>
  rect(0, 0, 1000, 14, colour) +
  write(name, { x: 70, y: 100, size: 44, weight: 'heavy', fill: colour }) +
  writeLines(address, { x: 70, y: 145, size: 23, fill: '#555' })
const rows = (entries, { y, size = 27, right = 930, step = 46 }) =>
  entries
    .map(
      ([left, amount], i) =>
        write(left, { x: 70, y: y + i * step, size }) +
        write(amount, { x: right, y: y + i * step, size, align: 'right' }),
    )
    .join('')

/** DE with the bank code 000 000 00, which no bank has. */
export const iban = ibanOf('DE', '000000000123456789')

export const bankLetter = (random) =>
  page(
    random,
    letterhead('Specimen Savings Bank', ['12 Example Avenue, New York NY 10000'], '#1f4f63') +
      writeLines(['Ms Nora Lindqvist', '100 Example Street', 'Brooklyn NY 11200'], {
        x: 70,
        y: 270,
        size: 27,
      }) +
      write('June 3, 2025', { x: 930, y: 270, size: 27, align: 'right' }) +
      write('Your new account for transfers from abroad', { x: 70, y: 470, size: 34, weight: 'strong' }) +
      writeLines(
        [
          'Dear Ms Lindqvist,',
          '',
          'your account is ready. Please give these',
          'details to whoever sends you money:',
          '',
        ],
        { x: 70, y: 560, size: 29 },
      ) +
      rect(60, 770, 880, 220, '#eef3f5', 'rx="12"') +
      writeLines(['Account holder: Nora Lindqvist', `IBAN: ${iban}`, 'BIC: SPECDEXXXXX'], {
        x: 90,
        y: 830,
        size: 36,
        weight: 'strong',
        leading: 1.7,
      }) +
      writeLines(['With kind regards,', 'Specimen Savings Bank'], { x: 70, y: 1100, size: 29 }),
  )

export const prescription = (random) =>
  page(
    random,
    letterhead(
      'Dr. A. Sample, M.D.',
      ['Family medicine, 20 Example Avenue, Brooklyn NY 11200', 'Phone (212) 555-0142'],
      '#2f6b43',
    ) +
      rule(70, 230, 860) +
      write('PRESCRIPTION', { x: 70, y: 310, size: 44, weight: 'heavy' }) +
      writeLines(['Patient: Nora Lindqvist', 'Date of birth: 04/17/1991', 'Date: 06/17/2025'], {
        x: 70,
        y: 380,
        size: 30,
      }) +
      write('Rx', { x: 70, y: 640, size: 110, weight: 'heavy', fill: '#2f6b43' }) +
      writeLines(
        [
          'Amoxicillin 500 mg capsules',
          'Take one capsule three times a day',
          'for 7 days',
          'Dispense: 21    Refills: 0',
        ],
        { x: 250, y: 590, size: 36, leading: 1.6 },
      ) +
      line('M560,1120 q40,-90 80,0 t70,-20 t90,20', '#24405e', 6) +
      rule(540, 1140, 380) +
      write('Signature of the prescriber', { x: 540, y: 1180, size: 24, fill: '#555' }),
  )

export const medicalLetter = (random) =>
  page(
    random,
    letterhead(
      'Example General Hospital',
      ['Department of Allergology, 5 Sample Plaza, New York NY 10000'],
      '#8c2f3a',
    ) +
      writeLines(
        [
          'June 18, 2025',
          '',
          'Patient: Nora Lindqvist, born 04/17/1991',
          'Diagnosis: seasonal allergic rhinitis, mild asthma',
        ],
        { x: 70, y: 290, size: 30, weight: 'strong' },
      ) +
      writeLines(
        [
          'Dear colleague,',
          '',
          'thank you for referring this patient to our clinic.',
          'Examination: lungs clear, no wheeze. Blood test:',
          'raised IgE. Skin test positive for birch and grass',
          'pollen.',
          '',
          'Treatment: cetirizine 10 mg daily, an inhaler with',
          'salbutamol when needed. Follow-up in six months.',
          '',
          'With kind regards,',
          'Dr. B. Muster, consultant physician',
        ],
        { x: 70, y: 540, size: 31, leading: 1.7 },
      ),
  )

export const invoice = (random) =>
  page(
    random,
    letterhead(
      'Blue Door Carpentry',
      ['7 Workshop Lane, Beacon NY 12500', 'billing@example.com   (845) 555-0117'],
      '#31456b',
    ) +
      write('INVOICE', { x: 930, y: 100, size: 54, weight: 'heavy', align: 'right' }) +
      writeLines(['Invoice no. 2025-0613', 'Date: June 13, 2025', 'Due date: June 27, 2025'], {
        x: 600,
        y: 150,
        size: 25,
      }) +
      writeLines(['Bill to:', 'Nora Lindqvist', '100 Example Street, Brooklyn NY 11200'], {
        x: 70,
        y: 330,
        size: 29,
      }) +
      rect(60, 480, 880, 60, '#31456b') +
      write('Description', { x: 80, y: 522, size: 28, fill: '#fff', weight: 'strong' }) +
      write('Amount', { x: 920, y: 522, size: 28, fill: '#fff', weight: 'strong', align: 'right' }) +
      rows(
        [
          ['Bookshelf, oak, made to measure', '$1,240.00'],
          ['Delivery and mounting', '$180.00'],
          ['Oil finish, two coats', '$95.00'],
        ],
        { y: 600, size: 30, step: 66 },
      ) +
      rule(60, 790, 880) +
      rows(
        [
          ['Subtotal', '$1,515.00'],
          ['Sales tax 8.875 %', '$134.46'],
          ['Total due', '$1,649.46'],
        ],
        { y: 850, size: 33, step: 62 },
      ) +
      writeLines(['Payment within 14 days. Thank you for your business!'], { x: 70, y: 1130, size: 29 }),
  )
