import { unzlibSync } from 'fflate'

import { byteView, decodeUtf8, latin1 } from '../byte-view'
import type { ByteView } from '../byte-view'
import { emptyContainer } from './container'
import type { Container } from './container'

const mostChunks = 5_000
const longestInflated = 4 * 1_024 * 1_024
const longestDeflated = 256 * 1_024

/** Walks a PNG's chunks: size, eXIf, XMP, texts; also the EXIF that old ImageMagick wrote as hexadecimal text. */
export function readPngChunks(bytes: Uint8Array): Container {
  const view = byteView(bytes)
  let found: Container = emptyContainer
  for (const chunk of chunks(view)) found = withChunk(found, chunk)
  return found
}

interface Chunk {
  readonly name: string
  readonly body: Uint8Array
}

function* chunks(view: ByteView): Generator<Chunk> {
  let at = 8
  for (let seen = 0; seen < mostChunks && at + 8 <= view.size; seen += 1) {
    const length = view.u32(at)
    const name = view.ascii(at + 4, 4)
    if (!/^[A-Za-z]{4}$/.test(name)) return
    yield { name, body: view.slice(at + 8, at + 8 + length) }
    at += 12 + length
  }
}

function withChunk(found: Container, { name, body }: Chunk): Container {
  const view = byteView(body)
  switch (name) {
    case 'IHDR':
      return view.size >= 8 ? { ...found, width: view.u32(0), height: view.u32(4) } : found
    case 'eXIf':
      return { ...found, tiff: found.tiff ?? exifBody(body) }
    case 'tEXt':
    case 'zTXt':
    case 'iTXt':
      return withText(found, name, body)
    default:
      return found
  }
}

function withText(found: Container, name: string, body: Uint8Array): Container {
  const end = body.indexOf(0)
  if (end < 1 || end > 79) return found
  const keyword = latin1(body.subarray(0, end))
  const text = textBytes(name, body.subarray(end + 1))
  if (text === null) return found
  if (keyword === 'XML:com.adobe.xmp') return { ...found, xmp: [...found.xmp, text] }
  if (/^Raw profile type (exif|APP1)$/i.test(keyword)) {
    return { ...found, tiff: found.tiff ?? hexProfile(latin1(text)) }
  }
  const words = decodeUtf8(text.subarray(0, 2_000)) ?? latin1(text.subarray(0, 2_000))
  return { ...found, texts: [...found.texts, `${keyword}: ${words}`].slice(0, 50) }
}

function textBytes(name: string, body: Uint8Array): Uint8Array | null {
  if (name === 'tEXt') return body
  if (name === 'zTXt') return inflate(body.subarray(1))
  const isCompressed = body[0] === 1
  const language = body.indexOf(0, 2)
  const translated = body.indexOf(0, language + 1)
  if (language < 0 || translated < 0) return null
  const rest = body.subarray(translated + 1)
  return isCompressed ? inflate(rest) : rest
}

/** Into a buffer of fixed size and from a short input, so that a bomb neither grows nor keeps us busy. */
function inflate(body: Uint8Array): Uint8Array | null {
  if (body.length > longestDeflated) return null
  try {
    return unzlibSync(body, { out: new Uint8Array(Math.min(longestInflated, body.length * 40 + 65_536)) })
  } catch {
    return null
  }
}

function hexProfile(text: string): Uint8Array | null {
  const digits = text.replace(/^\s*\w+\s+\d+/, '').replace(/[^0-9a-f]/gi, '')
  if (digits.length < 16) return null
  const bytes = Uint8Array.from({ length: digits.length >> 1 }, (_, at) =>
    Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16),
  )
  return exifBody(bytes)
}

const exifBody = (body: Uint8Array): Uint8Array =>
  latin1(body.subarray(0, 6)) === 'Exif\0\0' ? body.subarray(6) : body
