import { asDigits, asLetters } from './look-alikes'

/** Whether the text holds an IBAN: a known country's length and ISO 7064's mod 97 right. */
export function holdsIban(text: string): boolean {
  const packed = text.replace(/[^0-9A-Za-z|!]/g, '')
  for (let start = 0; start + 15 <= packed.length; start++) {
    const country = asLetters(packed.slice(start, start + 2)).toUpperCase()
    const shape = shapes[country]
    if (shape === undefined || start + lengthOf(shape) > packed.length) continue
    if (/^[a-z]/.test(packed.slice(start))) continue
    if (isIban(country + fitted(packed.slice(start + 2, start + lengthOf(shape)), shape))) return true
  }
  return false
}

/** Country and check digits moved behind the rest, letters as 10 to 35: one more than a multiple of 97. */
export function isIban(iban: string): boolean {
  if (!/^[A-Z]{2}\d{2}[0-9A-Z]{11,30}$/.test(iban)) return false
  const moved = iban.slice(4) + iban.slice(0, 4)
  const rest = Array.from(moved).reduce(
    (remainder, sign) => Number(`${String(remainder)}${String(parseInt(sign, 36))}`) % 97,
    0,
  )
  return rest === 1
}

/** Where the registry says digits or letters, a look-alike is read as one. */
function fitted(signs: string, shape: string): string {
  return Array.from(`nn${shape}`)
    .map((kind, at) => {
      const sign = signs[at] ?? ''
      if (kind === 'n') return asDigits(sign)
      return kind === 'a' ? asLetters(sign).toUpperCase() : sign.toUpperCase()
    })
    .join('')
}

const lengthOf = (shape: string): number => shape.length + 4

const run = (shape: string): string =>
  shape.replace(/(\d+)([nac])/g, (_, count: string, kind: string) => kind.repeat(Number(count)))

/** The national part by country: digits (n), letters (a), either (c); from the SWIFT IBAN registry. */
// prettier-ignore
const shapes: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    AD: '8n12c', AE: '19n', AL: '8n16c', AT: '16n', AZ: '4a20c', BA: '16n', BE: '12n', BG: '4a6n8c', BH: '4a14c',
    BR: '23n1a1c', BY: '4c4n16c', CH: '5n12c', CR: '18n', CY: '8n16c', CZ: '20n', DE: '18n', DK: '14n', DO: '4c20n',
    EE: '16n', EG: '25n', ES: '20n', FI: '14n', FO: '14n', FR: '10n11c2n', GB: '4a14n', GE: '2a16n', GI: '4a15c',
    GL: '14n', GR: '7n16c', GT: '4c20c', HR: '17n', HU: '24n', IE: '4a14n', IL: '19n', IQ: '4a15n', IS: '22n',
    IT: '1a10n12c', JO: '4a4n18c', KW: '4a22c', KZ: '3n13c', LB: '4n20c', LC: '4a24c', LI: '5n12c', LT: '16n',
    LU: '3n13c', LV: '4a13c', LY: '21n', MC: '10n11c2n', MD: '2c18c', ME: '18n', MK: '3n10c2n', MR: '23n',
    MT: '4a5n18c', MU: '4a19n3a', NL: '4a10n', NO: '11n', PK: '4a16c', PL: '24n', PS: '4a21c', PT: '21n', QA: '4a21c',
    RO: '4a16c', RS: '18n', SA: '2n18c', SC: '4a20n3a', SE: '20n', SI: '15n', SK: '20n', SM: '1a10n12c', ST: '21n',
    SV: '4a20n', TL: '19n', TN: '20n', TR: '5n1c16c', UA: '6n19c', VA: '18n', VG: '4a16n', XK: '16n',
  }).map(([country, shape]) => [country, run(shape)]),
)
