/** Bytes of a text that holds nothing but printable ASCII and line feeds; null for any other. */
export function asciiBytes(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code !== 10 && (code < 32 || code > 126)) return null
    bytes[at] = code
  }
  return bytes
}

/** Bytes of a text that the caller made itself: anything but printable ASCII is a bug. */
export function ownBytes(text: string): Uint8Array {
  const bytes = asciiBytes(text)
  if (bytes === null) throw new Error('a ledger text holds nothing but printable ASCII')
  return bytes
}

export function joinBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

export function areSameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at])
}
