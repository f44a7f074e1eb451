const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const valueOf = new Map(Array.from(alphabet, (character, value) => [character, value]))

/** Standard base64 with padding (RFC 4648, section 4). */
export function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3)
    const bits = (first << 16) | (second << 8) | third
    text += alphabet.charAt(bits >> 18) + alphabet.charAt((bits >> 12) & 63)
    text += at + 1 < bytes.length ? alphabet.charAt((bits >> 6) & 63) : '='
    text += at + 2 < bytes.length ? alphabet.charAt(bits & 63) : '='
  }
  return text
}

/** Null for anything but the one canonical spelling: two texts for the same bytes would let a signed file be altered unseen. */
export function fromBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0) return null
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  let bits = 0
  for (let at = 0; at < text.length - padding; at += 1) {
    const value = valueOf.get(text.charAt(at))
    if (value === undefined) return null
    bits = ((bits << 6) | value) & 0xffffff
    const place = at % 4
    const target = Math.floor(at / 4) * 3 + place - 1
    if (place > 0 && target < bytes.length) bytes[target] = (bits >> (6 - place * 2)) & 255
  }
  return toBase64(bytes) === text ? bytes : null
}
