import { asDigits } from './look-alikes'

/**
 * Whether the text holds a payment card's number: 13 to 19 digits of a known network and length, in groups as cards print
 * them or unbroken, Luhn's check digit right (ISO/IEC 7812-1).
 */
export function holdsCardNumber(text: string): boolean {
  return candidates(text).some((digits) => isNetworkLength(digits) && isLuhn(digits))
}

/** Runs of groups on one line; letters count as digits only in groups that are mostly digits. */
function candidates(text: string): readonly string[] {
  const groups = text.split(/[\s.\-·_]+/).map((group) => (isMostlyDigits(group) ? asDigits(group) : group))
  return groups.flatMap((group, start) => {
    if (!/^\d+$/.test(group)) return []
    if (group.length >= 13) return [group]
    const runs = groups.slice(start).findIndex((each) => !/^\d+$/.test(each))
    const digits = groups.slice(start, runs < 0 ? undefined : start + runs)
    return layouts.flatMap((layout) => laidOut(digits, layout))
  })
}

/** The first groups together, if they break only where the layout does: readers lose spaces, they do not move them. */
function laidOut(groups: readonly string[], layout: readonly number[]): readonly string[] {
  const breaks = new Set(runningSums(layout))
  const size = layout.reduce((sum, each) => sum + each, 0)
  const sums = runningSums(groups.map(({ length }) => length))
  const last = sums.indexOf(size)
  return last >= 0 && sums.slice(0, last + 1).every((sum) => breaks.has(sum))
    ? [groups.slice(0, last + 1).join('')]
    : []
}

const runningSums = (sizes: readonly number[]): readonly number[] =>
  sizes.map((_, index) => sizes.slice(0, index + 1).reduce((sum, each) => sum + each, 0))

const layouts: readonly (readonly number[])[] = [
  [4, 4, 4, 4],
  [4, 6, 5],
  [4, 6, 4],
  [4, 4, 4, 4, 3],
  [4, 4, 4, 1],
  [6, 13],
]

function isMostlyDigits(group: string): boolean {
  const digits = group.replace(/\D/g, '').length
  return digits >= 2 && digits >= group.length / 2
}

/** Network prefixes and their lengths, as the networks publish them. */
function isNetworkLength(digits: string): boolean {
  const size = digits.length
  const prefix = Number(digits.slice(0, 4))
  if (digits.startsWith('4')) return size === 13 || size === 16 || size === 19
  if ((prefix >= 5100 && prefix <= 5599) || (prefix >= 2221 && prefix <= 2720)) return size === 16
  if (digits.startsWith('34') || digits.startsWith('37')) return size === 15
  if ((prefix >= 3000 && prefix <= 3059) || /^3[689]/.test(digits)) return size >= 14 && size <= 19
  if (/^(6011|64[4-9]|65|62|81)/.test(digits)) return size >= 16 && size <= 19
  if (prefix >= 3528 && prefix <= 3589) return size >= 16 && size <= 19
  return /^(5[06789]|6)/.test(digits) && size >= 13 && size <= 19
}

/** Every second digit from the right doubled, digit sums added: a multiple of ten. */
export function isLuhn(digits: string): boolean {
  const sum = Array.from(digits)
    .toReversed()
    .reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 0 ? 1 : 2)
      return total + (value > 9 ? value - 9 : value)
    }, 0)
  return sum % 10 === 0 && new Set(digits).size > 1
}
