import { describe, expect, it } from 'vitest'

import {
  cardLines,
  ibanOf,
  mrzCheckDigit,
  passportLines,
  withLuhnDigit,
} from '../../resources/sample-roll/documents/check-digits.mjs'

const holder = {
  surname: 'ERIKSSON',
  given: 'ANNA<MARIA',
  number: 'L898902C3',
  born: '740812',
  sex: 'F',
  expires: '120415',
}

describe('the check digits of drawn documents', () => {
  it('are those of the specimen in ICAO 9303', () => {
    expect(mrzCheckDigit('L898902C3')).toBe(6)
    expect(passportLines(holder)[1].slice(0, 28)).toBe('L898902C36UTO7408122F1204159')
  })

  it('fill passport lines to 44 and card lines to 30 letters', () => {
    expect(passportLines(holder).map((text: string) => text.length)).toEqual([44, 44])
    expect(cardLines(holder).map((text: string) => text.length)).toEqual([30, 30, 30])
  })

  it('give the well-known test number of a payment card', () => {
    expect(withLuhnDigit('411111111111111')).toBe('4111111111111111')
  })

  it('give the example IBAN of the German standard', () => {
    expect(ibanOf('DE', '370400440532013000')).toBe('DE89 3704 0044 0532 0130 00')
  })
})
