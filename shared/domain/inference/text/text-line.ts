import type { Box, TextKind } from '../../item/facts'

/** One line as it was read, top to bottom. Lives only as long as the kinds need it. */
export interface TextLine {
  readonly words: readonly TextWord[]
}
export interface TextWord {
  readonly text: string
  /** The reader's own, 0 to 100. */
  readonly confidence: number
  readonly box: Box
}

/** A kind of document or secret, and where it was read. */
export interface TextFinding {
  readonly kind: TextKind
  readonly box: Box
}

export const lineText = (line: TextLine): string => line.words.map(({ text }) => text).join(' ')

/** The smallest box around all of them; null for none. */
export function boxAround(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null
  const left = Math.min(...boxes.map(([x]) => x))
  const top = Math.min(...boxes.map(([, y]) => y))
  const right = Math.max(...boxes.map(([x, , width]) => x + width))
  const bottom = Math.max(...boxes.map(([, y, , height]) => y + height))
  return [left, top, right - left, bottom - top]
}
