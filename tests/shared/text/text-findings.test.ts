import { describe, expect, it } from 'vitest'

import { barcodeKind } from '../../../shared/domain/inference/text/barcode-kind'
import { textFindings } from '../../../shared/domain/inference/text/text-findings'

const kindsOf = (...lines: readonly string[]): readonly string[] => [
  ...new Set(
    textFindings(
      lines.map((line, row) => ({
        words: line.split(' ').map((text, column) => ({
          text,
          confidence: 95,
          box: [column / 20, row / 20, 1 / 25, 1 / 25] as const,
        })),
      })),
    ).map(({ kind }) => kind),
  ),
]

describe('text findings', () => {
  it('tell e-mail, phone, address, password and one-time code line by line', () => {
    expect(kindsOf('write to anna.weber@example.org today')).toEqual(['email'])
    expect(kindsOf('Tel. +49 30 901820')).toEqual(['phone'])
    expect(kindsOf('221b Baker Street')).toEqual(['street-address'])
    expect(kindsOf('Invalidenstraße 43')).toEqual(['street-address'])
    expect(kindsOf('12 rue de Rivoli')).toEqual(['street-address'])
    expect(kindsOf('Password: hunter2!')).toEqual(['password'])
    expect(kindsOf('Your verification code is 482913')).toEqual(['one-time-code'])
    expect(kindsOf('Your verification code', '482 913')).toEqual(['one-time-code'])
  })

  it('leave dates, prices, post codes and plain numbers alone', () => {
    expect(kindsOf('01.02.2025 12:30', 'Total 1,234.56', 'Zip code 90210', 'Room 4021')).toEqual([])
  })

  it('tell papers by words that stand together, never by one', () => {
    expect(kindsOf('INVOICE', 'Invoice number 2025-17', 'VAT 19 %', 'Total due 40.00')).toContain('invoice')
    expect(kindsOf('Total eclipse of the sun')).toEqual([])
    expect(kindsOf('Dr. Weber', 'Patient: Anna Muster', 'Diagnosis: gastritis', 'Treatment: rest')).toContain(
      'medical-letter',
    )
    expect(kindsOf('BOARDING PASS', 'Flight LH 400', 'Gate A12 Seat 14C')).toContain('boarding-pass')
  })

  it('join a number that is broken over two short lines', () => {
    expect(kindsOf('4111 1111', '1111 1111')).toEqual(['payment-card'])
  })

  it('carry a box around what was read', () => {
    const [finding] = textFindings([
      { words: [{ text: 'anna@example.org', confidence: 90, box: [0.1, 0.2, 0.3, 0.1] }] },
    ])
    expect(finding).toEqual({ kind: 'email', box: [0.1, 0.2, expect.closeTo(0.3), expect.closeTo(0.1)] })
  })
})

describe('barcodes', () => {
  it('tell a boarding pass, a transfer, a secret and a plain code apart', () => {
    expect(barcodeKind('M1DESMARAIS/LUC       EABC123 YULFRAAC 0834 226F001A0025 100')).toBe('boarding-pass')
    expect(barcodeKind('BCD\n002\n1\nSCT\n\nMax\nDE89370400440532013000\nEUR10')).toBe('iban')
    expect(barcodeKind('otpauth://totp/x?secret=ABC')).toBe('one-time-code')
    expect(barcodeKind('WIFI:S:home;T:WPA;P:secret;;')).toBe('password')
    expect(barcodeKind('4006381333931')).toBeNull()
  })
})
