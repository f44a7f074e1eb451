import { decodeUtf8, latin1, tidyText } from '../byte-view'
import type { ByteView } from '../byte-view'
import { boxAtPath, findBox, isoBoxes } from './iso-boxes'
import type { IsoBox } from './iso-boxes'

const mostWords = 500
const longestWord = 4_096

/**
 * Texts that a movie carries, by key: `com.apple.quicktime.creationdate`, `©xyz`, `©mak`, `loci`, …
 *
 * From Apple's `meta` (`keys` and `ilst`), iTunes' `ilst` and QuickTime's user data.
 */
export function readMovieWords(moov: ByteView): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  const add = (key: string, text: string): void => {
    if (text !== '' && !words.has(key) && words.size < mostWords) words.set(key, text)
  }
  const root: IsoBox = { type: 'moov', start: 0, end: moov.size }
  const holders = [root, ...[...isoBoxes(moov, 0, moov.size)].filter((box) => box.type === 'trak')]
  for (const holder of holders) {
    for (const meta of isoBoxes(moov, holder.start, holder.end)) {
      if (meta.type === 'meta') readMeta(moov, meta, add)
      if (meta.type === 'udta') readUserData(moov, meta, add)
    }
  }
  return words
}

type Add = (key: string, text: string) => void

function readMeta(moov: ByteView, meta: IsoBox, add: Add): void {
  // MP4's `meta` has a version, QuickTime's has none: its first box then begins at once.
  const start = moov.ascii(meta.start + 4, 4) === 'hdlr' ? meta.start : meta.start + 4
  const body = { ...meta, start }
  const keys = keyNames(moov, findBox(moov, 'keys', body))
  const list = findBox(moov, 'ilst', body)
  if (list === null) return
  for (const item of isoBoxes(moov, list.start, list.end)) {
    const data = boxAtPath(moov, ['data'], item)
    if (data === null) continue
    const key = keys[moov.u32(item.start - 4) - 1] ?? item.type
    add(key, dataText(moov, data))
  }
}

function keyNames(moov: ByteView, keys: IsoBox | null): readonly string[] {
  return keys === null
    ? []
    : [...isoBoxes(moov, keys.start + 8, keys.end)].map((key) => textOf(moov, key.start, key.end))
}

function dataText(moov: ByteView, data: IsoBox): string {
  const type = moov.u32(data.start) & 0xff_ffff
  if (type === 1 || type === 0) return textOf(moov, data.start + 8, data.end)
  if (type === 21 || type === 22) return String(moov.u8(data.end - 1))
  if (type === 23) return String(moov.f32(data.start + 8))
  return ''
}

function readUserData(moov: ByteView, udta: IsoBox, add: Add): void {
  for (const box of isoBoxes(moov, udta.start, udta.end)) {
    if (box.type === 'meta') readMeta(moov, box, add)
    else if (box.type.startsWith('\xa9')) add(box.type, textOf(moov, box.start + 4, box.end))
    else if (box.type === 'loci') add('loci', lociIso6709(moov, box))
  }
}

/** 3GPP's place: fixed-point longitude, latitude, altitude after a name. */
function lociIso6709(moov: ByteView, box: IsoBox): string {
  let at = box.start + 6
  while (at < box.end && moov.u8(at) !== 0) at += 1
  const fixed = (offset: number): string => {
    const degrees = moov.i32(at + offset) / 65_536
    return `${degrees < 0 ? '-' : '+'}${Math.abs(degrees).toFixed(5)}`
  }
  return `${fixed(6)}${fixed(2)}/`
}

function textOf(moov: ByteView, start: number, end: number): string {
  const bytes = moov.slice(start, Math.min(end, start + longestWord))
  return tidyText(decodeUtf8(bytes) ?? latin1(bytes), longestWord)
}
