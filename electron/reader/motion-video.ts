import { byteView, findAscii } from './byte-view'
import { isoBoxes } from './containers/iso-boxes'
import { xmpText } from './tags/xmp'
import type { XmpProperties } from './tags/xmp'

const shortestVideo = 1_000
const longestSearch = 64 * 1_024 * 1_024

/** Finds the video that a motion photo carries behind its picture; null when there is none. */
export function motionVideo(
  bytes: Uint8Array,
  xmp: XmpProperties,
): { readonly start: number; readonly end: number } | null {
  const end = bytes.length
  const candidates = [
    ...distancesFromEnd(xmp).map((distance) => end - distance),
    ...samsungStarts(bytes),
    ...movieBoxStarts(bytes),
  ]
  const start = candidates.find((at) => isMovie(bytes, at))
  return start === undefined ? null : { start, end }
}

/** Google's MicroVideo (offset from the end) and MotionPhoto (length of the last part in the container's directory). */
function distancesFromEnd(xmp: XmpProperties): readonly number[] {
  const isMotion = [
    'GCamera:MotionPhoto',
    'GCamera:MicroVideo',
    'Camera:MotionPhoto',
    'Camera:MicroVideo',
  ].some((name) => xmpText(xmp, name) === '1')
  if (!isMotion) return []
  const offset = xmpText(xmp, 'GCamera:MicroVideoOffset', 'Camera:MicroVideoOffset')
  const lengths = xmp.get('Item:Length') ?? []
  return [offset, ...[...lengths].reverse()].map(Number).filter((distance) => distance > 0)
}

/** Samsung's trailer ends in `SEFT`; its video follows the words `MotionPhoto_Data`. */
function samsungStarts(bytes: Uint8Array): readonly number[] {
  if (byteView(bytes).ascii(bytes.length - 4, 4) !== 'SEFT') return []
  const words = 'MotionPhoto_Data'
  const starts: number[] = []
  let at = findAscii(bytes, words, { to: longestSearch })
  while (at >= 0 && starts.length < 4) {
    starts.push(at + words.length)
    at = findAscii(bytes, words, { from: at + 1, to: longestSearch })
  }
  return starts
}

/** HEIC motion photos keep it in a box of their own, `mpvd`. */
function movieBoxStarts(bytes: Uint8Array): readonly number[] {
  const view = byteView(bytes)
  if (view.ascii(4, 4) !== 'ftyp') return []
  return [...isoBoxes(view, 0, view.size)].filter((box) => box.type === 'mpvd').map((box) => box.start)
}

const isMovie = (bytes: Uint8Array, at: number): boolean =>
  at > 0 && bytes.length - at >= shortestVideo && byteView(bytes).ascii(at + 4, 4) === 'ftyp'
