import { describe, expect, it } from 'vitest'

import { holdsIban, isIban } from '../../../shared/domain/inference/text/iban'
import { checkDigit, mrzIn } from '../../../shared/domain/inference/text/mrz'
import { holdsCardNumber, isLuhn } from '../../../shared/domain/inference/text/payment-card'
import { cardNumber, iban, mrz } from '../../fixtures/documents/numbers'
import { randomFrom } from '../../fixtures/documents/random'

const seeds = Array.from({ length: 200 }, (_, seed) => seed)

describe('payment cards', () => {
  it('are found by network, length and Luhn, in groups or unbroken', () => {
    expect(holdsCardNumber('4111 1111 1111 1111')).toBe(true)
    expect(holdsCardNumber('Card: 378282246310005')).toBe(true)
    expect(holdsCardNumber('3782 822463 10005')).toBe(true)
    expect(holdsCardNumber('4111 1111 1111 1112')).toBe(false)
    expect(isLuhn('0000000000000000')).toBe(false)
  })

  it('survive lost spaces and letters read for digits', () => {
    expect(holdsCardNumber('41111111 1111 1111')).toBe(true)
    expect(holdsCardNumber('4l11 1111 11I1 1111')).toBe(true)
  })

  it('are not made of numbers that merely stand side by side', () => {
    expect(holdsCardNumber('41111 111111 11111')).toBe(false)
  })

  it('invented ones are found, near misses never', () => {
    expect(seeds.every((seed) => holdsCardNumber(cardNumber(randomFrom(seed), true)))).toBe(true)
    expect(seeds.some((seed) => holdsCardNumber(cardNumber(randomFrom(seed), false)))).toBe(false)
  })
})

describe('IBANs', () => {
  it('are found inside a line', () => {
    expect(isIban('DE89370400440532013000')).toBe(true)
    expect(holdsIban('IBAN: DE89 3704 0044 0532 0130 00, BIC COBADEFF')).toBe(true)
    expect(holdsIban('GB29 NWBK 6016 1331 9268 19')).toBe(true)
  })

  it('survive letters read for digits where only digits can be', () => {
    expect(holdsIban('DE89 37O4 OO44 O532 O13O OO')).toBe(true)
  })

  it('of a wrong length, country or check are none', () => {
    expect(holdsIban('DE89 3704 0044 0532 0130')).toBe(false)
    expect(holdsIban('QQ89 3704 0044 0532 0130 00')).toBe(false)
    expect(holdsIban('DE88 3704 0044 0532 0130 00')).toBe(false)
  })

  it('invented ones are found, near misses never', () => {
    expect(seeds.every((seed) => holdsIban(iban(randomFrom(seed), true)))).toBe(true)
    expect(seeds.some((seed) => holdsIban(iban(randomFrom(seed), false)))).toBe(false)
  })
})

describe('machine-readable zones', () => {
  const passport = [
    'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
    'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
  ]
  const card = [
    'I<UTOD231458907<<<<<<<<<<<<<<<',
    '7408122F1204159UTO<<<<<<<<<<<6',
    'ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
  ]

  it('are read as the standard’s own examples', () => {
    expect(checkDigit('L898902C3')).toBe(6)
    expect(mrzIn(passport)).toBe('passport')
    expect(mrzIn(card)).toBe('id-card')
  })

  it('survive a slip where only a digit can stand, fillers taken for letters, and a lost first sign', () => {
    expect(mrzIn([passport[0]!, 'L898902C36UTO74O8122F12O4159ZE184226B<<<<<10'])).toBe('passport')
    expect(mrzIn([passport[0]!, passport[1]!.slice(0, 38) + 'KK<CK'])).toBe('passport')
    expect(mrzIn(['1<UTOD231458907<<K<<K<KKK<<<<<', card[1]!])).toBe('id-card')
  })

  it('with two wrong check digits are none', () => {
    expect(mrzIn([passport[0]!, 'L898902C37UTO7408123F1204159ZE184226B<<<<<10'])).toBeNull()
  })

  it('invented ones are found, near misses never', () => {
    expect(seeds.every((seed) => mrzIn(mrz(randomFrom(seed), true)) !== null)).toBe(true)
    expect(seeds.some((seed) => mrzIn(mrz(randomFrom(seed), false)) !== null)).toBe(false)
  })
})
