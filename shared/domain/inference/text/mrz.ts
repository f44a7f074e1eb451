import { asDigits, asLetters } from './look-alikes'

export type MrzKind = 'passport' | 'id-card'

/**
 * Reads a machine-readable zone out of lines (ICAO 9303): passports and visas (2 × 44, 2 × 36), identity cards (2 × 36,
 * 3 × 30). It counts only when its check digits agree, so a reader's slips are mended where only a digit can stand, and a
 * text that merely looks like one is not one.
 */
export function mrzIn(lines: readonly string[]): MrzKind | null {
  const zones = lines.map(cleaned)
  for (const [index, zone] of zones.entries()) {
    if (places(zone, 28).some((at) => isLongBottom(zone.slice(at)))) {
      const top = zones.slice(Math.max(0, index - 2), index).findLast((line) => /^[PVIAC1][A-Z<]/.test(line))
      return top === undefined || /^[PV]/.test(top) ? 'passport' : 'id-card'
    }
    // A card's lines may be read out of order; both must agree, wherever they are.
    const isMiddle = places(zone, 18).some((at) => isCardMiddle(zone.slice(at)))
    if (isMiddle && zones.some((top) => places(top, 15).some((at) => isCardTop(top.slice(at)))))
      return 'id-card'
  }
  return null
}

/** Readers take fillers for K, L, C, E and their like, most of all in a row of them. */
const cleaned = (line: string): string =>
  line
    .replace(/[«‹([{]/g, '<')
    .replace(/[^A-Za-z0-9<]/g, '')
    .toUpperCase()
    .replace(/[<KLCESXZ]{4,}/g, (run) => ((run.match(/</g)?.length ?? 0) >= 2 ? '<'.repeat(run.length) : run))

/** Everywhere a field of so many signs may start: readers drop and add signs at a line's beginning. */
const places = (zone: string, length: number): readonly number[] =>
  Array.from({ length: Math.max(0, zone.length - length + 1) }, (_, at) => at)

const sexSigns = /^[MFHNWPX<K]$/

/** Second line of a passport, visa or two-line card: number 0–9, state 10–13, birth 13–19, sex, expiry 21–27. */
function isLongBottom(line: string): boolean {
  const birth = asDigits(line.slice(13, 19))
  const expiry = asDigits(line.slice(21, 27))
  return (
    isDate(birth) &&
    isDate(expiry) &&
    sexSigns.test(line[20] ?? '') &&
    isState(line.slice(10, 13)) &&
    numberAgrees(line.slice(0, 9), line[9]) &&
    agrees(birth, line[19]) &&
    agrees(expiry, line[27])
  )
}

/** First line of a three-line card: kind, state, then the number with its check digit; readers add a sign before or lose one. */
const isCardTop = (line: string): boolean =>
  /^[IAC1]/.test(line) &&
  [5, 6, 4].some(
    (at) => isState(line.slice(at - 3, at)) && numberAgrees(line.slice(at, at + 9), line[at + 9]),
  )

/** Second line of a three-line card: birth 0–6, sex, expiry 8–14, nationality. */
function isCardMiddle(line: string): boolean {
  const birth = asDigits(line.slice(0, 6))
  const expiry = asDigits(line.slice(8, 14))
  return (
    isDate(birth) &&
    isDate(expiry) &&
    sexSigns.test(line[7] ?? '') &&
    isState(line.slice(15, 18)) &&
    agrees(birth, line[6]) &&
    agrees(expiry, line[14])
  )
}

const isState = (signs: string): boolean => /^[A-Z][A-Z<]{2}$/.test(asLetters(signs))
const isDate = (digits: string): boolean => /^\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(digits)

/** A date, digits only, agrees with its check digit; a look-alike letter in either is the digit. */
const agrees = (digits: string, check: string | undefined): boolean =>
  asDigits(check ?? '') === String(checkDigit(digits))

/** A document's number agrees as read, or with one look-alike mended: anything more would mend near misses too. */
function numberAgrees(field: string, check: string | undefined): boolean {
  const mended = Array.from(field).flatMap((sign, at) => {
    const other = /\d/.test(sign) ? (at < 2 ? asLetters(sign) : sign) : asDigits(sign)
    return other === sign ? [] : [field.slice(0, at) + other + field.slice(at + 1)]
  })
  return [field, ...mended].some((reading) => agrees(reading, check))
}

/** Weights 7, 3, 1; digits as they are, A to Z as 10 to 35, filler as 0; modulo ten. */
export function checkDigit(field: string): number {
  return (
    Array.from(field).reduce(
      (sum, sign, at) =>
        sum + (sign === '<' ? 0 : parseInt(sign, 36)) * (at % 3 === 0 ? 7 : at % 3 === 1 ? 3 : 1),
      0,
    ) % 10
  )
}
