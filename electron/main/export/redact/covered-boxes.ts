import type { AuditedItem } from '../../../../shared/domain/audit/document'
import type { Box } from '../../../../shared/domain/item/facts'
import type { CoverKind } from '../../../../shared/ipc/copies'

/** Draws solid black over boxes (shares of the upright picture) and gives a JPEG without metadata. */
export type CoverRegions = (bytes: Uint8Array, boxes: readonly Box[]) => Promise<Uint8Array>

/** Detectors draw their boxes close: hair, ears and the ends of lines lie outside. */
const margin = 0.25

/** What is covered: only what the nets saw. A text without regions covers the whole picture. */
export function coveredBoxes(item: AuditedItem, cover: readonly CoverKind[]): readonly Box[] {
  const faces = cover.includes('faces') ? (item.faces ?? []).map(({ box }) => box) : []
  const text = cover.includes('text') && item.text !== null ? textBoxes(item.text) : []
  return [...faces, ...text].map(wider)
}

function textBoxes(text: NonNullable<AuditedItem['text']>): readonly Box[] {
  if (text.regions.length > 0) return text.regions.map(({ box }) => box)
  return text.kinds.length > 0 ? [[0, 0, 1, 1]] : []
}

function wider([x, y, width, height]: Box): Box {
  const [left, top] = [Math.max(0, x - width * margin), Math.max(0, y - height * margin)]
  const right = Math.min(1, x + width * (1 + margin))
  const bottom = Math.min(1, y + height * (1 + margin))
  return [left, top, right - left, bottom - top]
}
