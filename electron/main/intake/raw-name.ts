import { sep } from 'node:path'

const escape = '\ufffd'
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Writes a file name's bytes as text that no other name shares.
 *
 * Valid UTF-8 stays as it is (NFC and NFD apart); of anything else each byte that is no text becomes `�HH`, and so does a
 * literal `�`, so that `bytesOfName` finds the way back.
 */
export function shownName(raw: Buffer): string {
  if (raw.every((byte) => byte < 0x80)) return raw.toString('latin1')
  const text = decodeWhole(raw)
  if (text !== null && !text.includes(escape)) return text
  return escapeBytes(raw)
}

/** The bytes that `shownName` was made from. */
export function bytesOfName(shown: string): Buffer {
  const [head = '', ...escaped] = shown.split(escape)
  const parts = escaped.map((part) =>
    Buffer.concat([Buffer.from([Number.parseInt(part.slice(0, 2), 16)]), Buffer.from(part.slice(2), 'utf8')]),
  )
  return Buffer.concat([Buffer.from(head, 'utf8'), ...parts])
}

/** What the operating system opens: text where text is enough, bytes where a name is no text. */
export function systemPath(root: string, shownPath: string): string | Buffer {
  if (shownPath === '') return root
  if (!shownPath.includes(escape)) return root + sep + shownPath
  return Buffer.concat([Buffer.from(root + sep, 'utf8'), bytesOfName(shownPath)])
}

function decodeWhole(raw: Buffer): string | null {
  try {
    return decoder.decode(raw)
  } catch {
    return null
  }
}

function escapeBytes(raw: Buffer): string {
  let shown = ''
  for (let at = 0; at < raw.length;) {
    const length = lengthOfCharacter(raw, at)
    const text = length === 0 ? null : decodeWhole(raw.subarray(at, at + length))
    const isText = text !== null && text !== escape
    const bytes = raw.subarray(at, at + Math.max(1, length))
    shown += isText ? text : [...bytes.subarray(0, text === null ? 1 : length)].map(hex).join('')
    at += text === null ? 1 : length
  }
  return shown
}

/** How many bytes UTF-8 promises with this first byte; 0 when it cannot start a character. */
function lengthOfCharacter(raw: Buffer, at: number): number {
  const first = raw[at] ?? 0
  const length =
    first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0
  return at + length <= raw.length ? length : 0
}

const hex = (byte: number): string => escape + byte.toString(16).toUpperCase().padStart(2, '0')
