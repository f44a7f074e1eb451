import type { Rgb } from './pixels/rgb'

/**
 * Whether a scene (longest side at most 1,024 pixels) may hold text worth reading: cheap, and far readier to say yes than no, since a
 * "no" is never looked at again. Text is ink on something flat, in cells beside one another; paper, screens and walls leave
 * most other cells flat, leaves and fur none. Measured on drawn documents and the labelled photos: every document
 * passes, and three in ten photos.
 */
export function isLikelyDocument(scene: Rgb): boolean {
  const { written, flat, all } = cellsOf(scene)
  const busyShare = written / (all - flat + 1)
  if (written < fewestWritten) return false
  return busyShare >= 0.12 || (busyShare >= 0.03 && flat >= 0.45 * all)
}

/** A card's number alone fills two dozen cells; so few is what half an unlucky line leaves. */
const fewestWritten = 10
const side = 16

interface Cells {
  /** Cells with strokes on an even ground, beside two others of the same ground. */
  readonly written: number
  readonly flat: number
  readonly all: number
}

function cellsOf(scene: Rgb): Cells {
  const luma = lumaOf(scene)
  const columns = Math.floor(scene.width / side)
  const rows = Math.floor(scene.height / side)
  const cells = Array.from({ length: rows * columns }, (_, index) =>
    cellAt(luma, scene.width, { left: (index % columns) * side, top: Math.floor(index / columns) * side }),
  )
  const isBeside = (index: number, across: number, down: number): boolean => {
    const column = (index % columns) + across
    if (column < 0 || column >= columns) return false
    const other = cells[index + across + down * columns]
    return other?.kind === 'stroked' && Math.abs(other.tone - cells[index]!.tone) <= 24
  }
  const written = cells.filter(
    ({ kind }, index) =>
      kind === 'stroked' && around.filter(([across, down]) => isBeside(index, across, down)).length >= 2,
  )
  return {
    written: written.length,
    flat: cells.filter(({ kind }) => kind === 'flat').length,
    all: cells.length,
  }
}

const around = [-1, 0, 1]
  .flatMap((down) => [-1, 0, 1].map((across) => [across, down] as const))
  .filter(([across, down]) => across !== 0 || down !== 0)

function lumaOf({ width, height, data }: Rgb): Uint8Array {
  const luma = new Uint8Array(width * height)
  for (let i = 0, from = 0; i < luma.length; i++, from += 3) {
    luma[i] = (data[from]! * 77 + data[from + 1]! * 150 + data[from + 2]! * 29) >> 8
  }
  return luma
}

interface Cell {
  readonly kind: 'flat' | 'stroked' | 'other'
  /** Of the ground, 0 to 255. */
  readonly tone: number
}

function cellAt(luma: Uint8Array, width: number, at: { readonly left: number; readonly top: number }): Cell {
  const counts = new Uint16Array(64)
  for (let y = 0; y < side; y++) {
    const row = (at.top + y) * width + at.left
    for (let x = 0; x < side; x++) counts[luma[row + x]! >> 2]!++
  }
  const { tone, share } = groundOf(counts)
  if (share > 0.93) return { kind: 'flat', tone }
  if (share < 0.4) return { kind: 'other', tone }
  return { kind: isStroked(luma, width, { ...at, tone }) ? 'stroked' : 'other', tone }
}

/** The commonest span of sixteen grey levels. */
function groundOf(counts: Uint16Array): { readonly tone: number; readonly share: number } {
  let most = 0
  let start = 0
  for (let i = 0; i + 3 < counts.length; i++) {
    const sum = counts[i]! + counts[i + 1]! + counts[i + 2]! + counts[i + 3]!
    if (sum > most) {
      most = sum
      start = i
    }
  }
  return { tone: start * 4 + 8, share: most / (side * side) }
}

/** Ink of one kind, darker or lighter, some but not much of it, crossed often by rows and by columns: an edge is crossed one way. */
function isStroked(
  luma: Uint8Array,
  width: number,
  { left, top, tone }: { readonly left: number; readonly top: number; readonly tone: number },
): boolean {
  const contrast = Math.max(20, 0.2 * tone)
  const inkAt = (x: number, y: number): number => {
    const difference = luma[(top + y) * width + left + x]! - tone
    return Math.abs(difference) > contrast ? Math.sign(difference) : 0
  }
  let [dark, light, level, upright] = [0, 0, 0, 0]
  for (let one = 0; one < side; one++) {
    for (let other = 0; other < side; other++) {
      const ink = inkAt(other, one)
      if (ink < 0) dark++
      else if (ink > 0) light++
      if (other === 0) continue
      if ((ink !== 0) !== (inkAt(other - 1, one) !== 0)) level++
      if ((inkAt(one, other) !== 0) !== (inkAt(one, other - 1) !== 0)) upright++
    }
  }
  const ink = Math.max(dark, light)
  return ink >= 10 && ink <= 140 && Math.min(dark, light) <= ink * 0.2 && level >= 14 && upright >= 10
}
