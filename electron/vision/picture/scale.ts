import { drawLevel } from './level'
import type { Picture, PixelBox } from './picture'

/** Faces, nets and measures all want the same picture smaller: it is halved once, and forgotten with the picture. */
const halves = new WeakMap<Picture, Picture>()

function halved(source: Picture): Picture {
  const half = halves.get(source) ?? halfOf(source)
  halves.set(source, half)
  return half
}

/** Half the size, each pixel the mean of four. */
function halfOf(source: Picture): Picture {
  const width = Math.max(1, source.width >> 1)
  const height = Math.max(1, source.height >> 1)
  const rgb = new Uint8Array(width * height * 3)
  const rightStep = source.width > 1 ? 3 : 0
  const downStep = source.height > 1 ? source.width * 3 : 0
  for (let y = 0, out = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * 2 * source.width + x * 2) * 3
      for (let channel = 0; channel < 3; channel++, out++) {
        const i = at + channel
        const sum =
          source.rgb[i]! +
          source.rgb[i + rightStep]! +
          source.rgb[i + downStep]! +
          source.rgb[i + rightStep + downStep]!
        rgb[out] = (sum + 2) >> 2
      }
    }
  }
  return { width, height, rgb }
}

/** The source halved until drawing it at `factor` of its size reduces it less than twice. */
export function reducedFor(source: Picture, factor: number): Picture {
  return factor > 0.5 || source.width < 4 || source.height < 4
    ? source
    : reducedFor(halved(source), factor * 2)
}

/** A picture stretched to `width × height`. */
export function scaled(source: Picture, width: number, height: number): Picture {
  if (source.width === width && source.height === height) return source
  return cut(source, { x: 0, y: 0, width: source.width, height: source.height }, { width, height })
}

/** A part of a picture, drawn at a size of its own; black where the part reaches outside. */
export function cut(source: Picture, part: PixelBox, size: { width: number; height: number }): Picture {
  const reduced = reducedFor(source, Math.min(size.width / part.width, size.height / part.height))
  const shrinkX = reduced.width / source.width
  const shrinkY = reduced.height / source.height
  const stepX = (part.width * shrinkX) / size.width
  const stepY = (part.height * shrinkY) / size.height
  return drawLevel(reduced, { x: part.x * shrinkX, y: part.y * shrinkY, stepX, stepY }, size)
}

/** The whole picture inside a square, black beside it, and how to get back: pixels of the source per pixel of the square. */
export function letterboxed(
  source: Picture,
  side: number,
): { picture: Picture; scale: number; left: number; top: number } {
  const scale = Math.max(source.width, source.height) / side
  const left = (side - source.width / scale) / 2
  const top = (side - source.height / scale) / 2
  const part = { x: -left * scale, y: -top * scale, width: side * scale, height: side * scale }
  return { picture: cut(source, part, { width: side, height: side }), scale, left, top }
}
