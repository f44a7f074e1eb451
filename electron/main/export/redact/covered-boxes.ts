import type { Box, PixelFacts } from '../../../../shared/domain/item/facts'
import type { CoverKind } from '../../../../shared/ipc/copies'

/** Detectors draw their boxes close: hair, ears and the ends of lines lie outside. */
const margin = 0.25

/** What is covered: only what the nets saw. A text without regions covers the whole picture. */
export function coveredBoxes(
  { faces, text }: Pick<PixelFacts, 'faces' | 'text'>,
  cover: readonly CoverKind[],
): readonly Box[] {
  const seenFaces = cover.includes('faces') ? faces.map(({ box }) => box) : []
  const seenText = cover.includes('text') && text !== null ? textBoxes(text) : []
  return [...seenFaces, ...seenText].map(wider)
}

function textBoxes(text: NonNullable<PixelFacts['text']>): readonly Box[] {
  if (text.regions.length > 0) return text.regions.map(({ box }) => box)
  return text.kinds.length > 0 ? [[0, 0, 1, 1]] : []
}

function wider([x, y, width, height]: Box): Box {
  const [left, top] = [Math.max(0, x - width * margin), Math.max(0, y - height * margin)]
  const right = Math.min(1, x + width * (1 + margin))
  const bottom = Math.min(1, y + height * (1 + margin))
  return [left, top, right - left, bottom - top]
}
