import type { ByteView } from '../byte-view'

const mostBoxes = 2_000

/** One box of an ISO base media file (HEIC, AVIF, MP4, MOV, CR3), by the offsets of its body. */
export interface IsoBox {
  readonly type: string
  readonly start: number
  readonly end: number
}

/** Boxes between two offsets; a box that claims more than there is is cut at the end. */
export function* isoBoxes(view: ByteView, from: number, to: number): Generator<IsoBox> {
  const last = Math.min(to, view.size)
  let at = from
  for (let seen = 0; seen < mostBoxes && at + 8 <= last; seen += 1) {
    const small = view.u32(at)
    const isLarge = small === 1
    const size = isLarge ? view.u64(at + 8) : small === 0 ? last - at : small
    const head = isLarge ? 16 : 8
    if (!(size >= head)) return
    yield { type: view.ascii(at + 4, 4), start: at + head, end: Math.min(at + size, last) }
    at += size
  }
}

/** First box of a type between two offsets. */
export function findBox(view: ByteView, type: string, range: Pick<IsoBox, 'start' | 'end'>): IsoBox | null {
  for (const box of isoBoxes(view, range.start, range.end)) if (box.type === type) return box
  return null
}

/** Follows a path of types, each inside the one before. */
export function boxAtPath(view: ByteView, types: readonly string[], root: IsoBox): IsoBox | null {
  return types.reduce<IsoBox | null>((inside, type) => inside && findBox(view, type, inside), root)
}
