/** ICAO 9303's check digit: weights 7, 3, 1 over digits, letters from 10, filler 0. */
export function mrzCheckDigit(text) {
  const weights = [7, 3, 1]
  const value = (letter) =>
    letter === '<' ? 0 : /\d/.test(letter) ? Number(letter) : letter.charCodeAt(0) - 55
  return [...text].reduce((sum, letter, index) => sum + value(letter) * weights[index % 3], 0) % 10
}

/** The two lines of a TD3 passport of the fictional specimen state UTO. */
export function passportLines({ surname, given, number, born, sex, expires }) {
  const first = `P<UTO${surname}<<${given}`.padEnd(44, '<')
  const head = `${number}${mrzCheckDigit(number)}`
  const birth = `${born}${mrzCheckDigit(born)}`
  const expiry = `${expires}${mrzCheckDigit(expires)}`
  const personal = '<'.repeat(14)
  const checked = `${head}${birth}${expiry}${personal}0`
  return [first, `${head}UTO${birth}${sex}${expiry}${personal}0${mrzCheckDigit(checked)}`]
}

/** The three lines of a TD1 identity card. */
export function cardLines({ surname, given, number, born, sex, expires }) {
  const first = `I<UTO${number}${mrzCheckDigit(number)}`.padEnd(30, '<')
  const birth = `${born}${mrzCheckDigit(born)}`
  const expiry = `${expires}${mrzCheckDigit(expires)}`
  const all = mrzCheckDigit(first.slice(5) + birth + expiry + '<'.repeat(11))
  return [first, `${birth}${sex}${expiry}UTO${'<'.repeat(11)}${all}`, `${surname}<<${given}`.padEnd(30, '<')]
}

/** Appends the Luhn digit. */
export function withLuhnDigit(digits) {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return `${digits}${(10 - (sum % 10)) % 10}`
}

/** An IBAN with its ISO 7064 check digits; the bank code is one that no bank has. */
export function ibanOf(country, account) {
  const numeric = [...`${account}${country}00`].map((letter) => parseInt(letter, 36)).join('')
  const check = 98n - (BigInt(numeric) % 97n)
  return `${country}${String(check).padStart(2, '0')}${account}`.replace(/(.{4})(?=.)/g, '$1 ')
}
