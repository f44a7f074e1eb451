import { isLuhn } from './payment-card'

export const holdsEmail = (line: string): boolean =>
  /(^|[\s:<(])[\w.+-]{2,}\s?@\s?[\w-]{2,}(\.[\w-]+)*\.[a-z]{2,10}\b/i.test(line)

/** International or national form with separators, or after a word that announces one; never inside a longer number. */
export function holdsPhone(line: string): boolean {
  const numbers = line.match(/(?<![\d.,/-])(\+|00)?\(?\d[\d ()./-]{6,18}\d(?![\d.,]*\d)/g) ?? []
  return numbers.some((number) => {
    const digits = number.replace(/\D/g, '')
    if (digits.length < 8 || digits.length > 15 || looksLikeDate(number)) return false
    if (/^\s*(\+|00)[1-9]/.test(number)) return true
    if (/(tel|phone|fon|mobil|handy|cell|call|télé|móvil|teléfono|whatsapp|fax)/i.test(line)) return true
    return (
      /^\(?0?\d{2,4}\)?[ /-]\d{3,4}[ -]\d{3,4}$/.test(number.trim()) &&
      !(digits.length >= 13 && isLuhn(digits))
    )
  })
}

const looksLikeDate = (text: string): boolean =>
  /\b\d{1,2}[./-]\d{1,2}[./-](19|20)?\d{2}\b|\b(19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}\b/.test(text)

const streetWords =
  'street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|court|ct|way|square|sq|place|terrace|close|crescent'

/** A house number beside a street's word, or a street's name with its number; a postcode with a town alone is too little. */
export const holdsStreetAddress = (line: string): boolean =>
  new RegExp(`\\b\\d{1,5}[a-z]?,?\\s+([A-Z][\\w'’.-]+\\s+){1,3}(${streetWords})\\b`, 'i').test(line) ||
  /\b[A-ZÄÖÜ][\wäöüß.-]*(stra(ß|ss)e|str\.|weg|platz|allee|gasse|ring|damm|ufer|straat|laan|gatan|vej)\s+\d{1,4}\s?[a-z]?\b/i.test(
    line,
  ) ||
  /\b(\d{1,4}(\s?bis)?,?\s+)(rue|avenue|boulevard|place|chemin|impasse|quai|allée)\s+(de|du|des|la|le|les|l['’])?\s*\w+/i.test(
    line,
  ) ||
  /\b(calle|avenida|avda\.?|plaza|paseo|via|viale|piazza|corso|rua)\s+[\w'’. ]{3,30},?\s*(n[º°.]?\s*)?\d{1,4}\b/i.test(
    line,
  )

/** A word for a password, then something like one. */
export const holdsPassword = (line: string): boolean =>
  /\b(pass\s?word|passwort|kennwort|mot de passe|contrase(ñ|n)a|senha|wachtwoord|pwd|passcode|wi-?fi key|wlan-?schl(ü|u)ssel|passphrase|pin)\s*(is|ist|:|=|-|–)\s*\S{4,}/i.test(
    line,
  )

/** Four to eight digits on a line that says they are a code, or under one that does. */
export function holdsOneTimeCode(line: string, above: string): boolean {
  const says =
    /\b(code|otp|2fa|tan|one[- ]time|verification|verify|bestätigungscode|sicherheitscode|código|codice)\b/i
  const digits = /(?<![\d.,:/-])(\d{6}|\d{3}[ -]\d{3}|\d{4}|\d{8}|[A-Z]-\d{5,6})(?![\d.,:/-]*\d)/
  if (/(post|zip|area|bar|promo|discount|country|sort|dress|source)[ -]?code/i.test(line)) return false
  if (says.test(line) && digits.test(line)) return true
  return (
    says.test(above) &&
    !/(post|zip)[ -]?code/i.test(above) &&
    /^\D{0,3}(\d{6}|\d{3}[ -]\d{3})\D{0,3}$/.test(line)
  )
}
