import { decodeUtf8, latin1, tidyText } from '../byte-view'

const longestPacket = 512 * 1_024
const mostProperties = 500

/** XMP by `prefix:Name`, as attributes and elements alike; lists keep their order. */
export type XmpProperties = ReadonlyMap<string, readonly string[]>

const prefixes =
  'exif|tiff|xmp|xap|photoshop|dc|aux|exifEX|Camera|GCamera|Container|Item|MicrosoftPhoto|Iptc4xmpExt|Iptc4xmpCore|lr|mwg-rs|digiKam|MP|apple-fi|pdf'
const namePattern = `(?:${prefixes}):[A-Za-z][A-Za-z0-9]{0,60}`
const attribute = new RegExp(
  `\\s(${namePattern})\\s{0,4}=\\s{0,4}(?:"([^"<]{0,4000})"|'([^'<]{0,4000})')`,
  'g',
)
const element = new RegExp(`<(${namePattern})(?:\\s[^<>]{0,2000})?>([^<]{0,4000})</\\1>`, 'g')
const list = new RegExp(`<(${namePattern})(?:\\s[^<>]{0,2000})?>\\s{0,40}<rdf:(?:Bag|Seq|Alt)`, 'g')
const listItem = /<rdf:li(?:\s[^<>]{0,2000})?>([^<]{0,4000})<\/rdf:li>/g

/**
 * Reads the properties of XMP packets without an XML parser: no entities are expanded, nothing is fetched, every
 * repetition has a bound.
 */
export function readXmp(packets: readonly Uint8Array[]): XmpProperties {
  const found = new Map<string, readonly string[]>()
  const add = (name: string, values: readonly string[]): void => {
    // Adobe's first name for `xmp`.
    const known = name.replace(/^xap:/, 'xmp:')
    const words = values.map((value) => tidyText(unescapeXml(value), 2_000)).filter((value) => value !== '')
    if (words.length > 0 && found.size < mostProperties)
      found.set(known, [...(found.get(known) ?? []), ...words])
  }
  for (const packet of packets.slice(0, 8)) {
    const text = decodePacket(packet.subarray(0, longestPacket))
    for (const match of text.matchAll(attribute)) add(match[1] ?? '', [match[2] ?? match[3] ?? ''])
    for (const match of text.matchAll(element)) add(match[1] ?? '', [match[2] ?? ''])
    for (const match of text.matchAll(list)) add(match[1] ?? '', listValues(text, match))
  }
  return found
}

/** First value of the first of these properties that is there. */
export function xmpText(xmp: XmpProperties, ...names: readonly string[]): string | null {
  for (const name of names) {
    const first = xmp.get(name)?.[0]
    if (first !== undefined) return first
  }
  return null
}

function listValues(text: string, match: RegExpExecArray): readonly string[] {
  const end = text.indexOf(`</${match[1] ?? ''}>`, match.index)
  const body = text.slice(match.index, end < 0 ? match.index + 20_000 : Math.min(end, match.index + 100_000))
  return [...body.matchAll(listItem)].slice(0, 100).map((item) => item[1] ?? '')
}

function decodePacket(packet: Uint8Array): string {
  const isUtf16 = packet[0] === 0xfe || packet[0] === 0xff
  if (isUtf16) return new TextDecoder(packet[0] === 0xfe ? 'utf-16be' : 'utf-16le').decode(packet)
  return decodeUtf8(packet) ?? latin1(packet)
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function unescapeXml(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(lt|gt|amp|quot|apos));/gi, (whole, ...groups) => {
    const [decimal, hex, name] = groups as readonly (string | undefined)[]
    if (name !== undefined) return entities[name.toLowerCase()] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
    return code > 31 && code <= 0x10_ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : ' '
  })
}
