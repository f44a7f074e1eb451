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
    const before = zones[index - 1] ?? ''
    if (variants(zone, 44).some(isLongBottom) && isPlausibleTop(before, 'PV')) return 'passport'
    if (variants(zone, 36).some(isLongBottom) && isPlausibleTop(before, 'PVIAC')) {
      return /^[PV]/.test(asLetters(before)) ? 'passport' : 'id-card'
    }
    const above = before
    if (variants(above, 30).some((top) => variants(zone, 30).some((middle) => isCard(top, middle)))) {
      return 'id-card'
    }
  }
  return null
}

const cleaned = (line: string): string =>
  line
    .replace(/[«‹(\[{]/g, '<')
    .replace(/[^A-Za-z0-9<]/g, '')
    .toUpperCase()

/** The line at its due length: readers drop and add fillers at the end, and signs at both ends. */
function variants(zone: string, length: number): readonly string[] {
  if (zone.length < length - 6 || zone.length > length + 6) return []
  if (zone.length === length) return [zone]
  if (zone.length > length) return [zone.slice(0, length), zone.slice(zone.length - length)]
  return fillerPlaces(zone).map((at) => zone.slice(0, at) + '<'.repeat(length - zone.length) + zone.slice(at))
}

/** Where missing fillers may have been: at the end, or inside a run of them. */
const fillerPlaces = (zone: string): readonly number[] => [
  zone.length,
  ...[...zone.matchAll(/<+/g)].map((run) => run.index),
]

const isPlausibleTop = (line: string, first: string): boolean =>
  line.length >= 28 && first.includes(asLetters(line.slice(0, 1))) && /<.*<|[KCE<]{4}/.test(line)

/** Second line of a passport, visa or two-line card: number 0–9, birth 13–19, expiry 21–27; then the whole. */
function isLongBottom(line: string): boolean {
  const number = line.slice(0, 9)
  const birth = asDigits(line.slice(13, 19))
  const expiry = asDigits(line.slice(21, 27))
  if (!isDate(birth) || !isDate(expiry)) return false
  const checks = [agrees(number, line[9]), agrees(birth, line[19]), agrees(expiry, line[27])]
  return checks.every(Boolean)
}

/** First and second line of a three-line card: number 5–14 of the first; birth 0–6 and expiry 8–14 of the second. */
function isCard(top: string, middle: string): boolean {
  if (!'IAC'.includes(asLetters(top.slice(0, 1)))) return false
  const birth = asDigits(middle.slice(0, 6))
  const expiry = asDigits(middle.slice(8, 14))
  if (!isDate(birth) || !isDate(expiry)) return false
  return agrees(top.slice(5, 14), top[14]) && agrees(birth, middle[6]) && agrees(expiry, middle[14])
}

const isDate = (digits: string): boolean => /^\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(digits)

/** A field agrees with its check digit as read, or once O, I and their like in it are digits (or the reverse). */
function agrees(field: string, check: string | undefined): boolean {
  const wanted = asDigits(check === '<' ? '0' : (check ?? ''))
  if (!/^\d$/.test(wanted)) return false
  return readings(field).some((reading) => checkDigit(reading) === Number(wanted))
}

/** As read, all digits, and each look-alike turned by itself: one slip a field is mended, two are not. */
function readings(field: string): readonly string[] {
  const single = [...field].flatMap((sign, at) => {
    const other = /\d/.test(sign) ? asLetters(sign) : asDigits(sign)
    return other === sign ? [] : [field.slice(0, at) + other + field.slice(at + 1)]
  })
  return [field, asDigits(field), ...single]
}

/** Weights 7, 3, 1; digits as they are, A to Z as 10 to 35, filler as 0; modulo ten. */
export function checkDigit(field: string): number {
  return (
    [...field].reduce(
      (sum, sign, at) => sum + (sign === '<' ? 0 : parseInt(sign, 36)) * [7, 3, 1][at % 3]!,
      0,
    ) % 10
  )
}
