/** What the page's own settings ask of the canvas, which no style sheet reaches. */
export interface SheetLook {
  /** The user's text size, 1 for normal. */
  readonly textScale: number
  /** Pictures are shown as a few blurred patches. */
  readonly isRedacted: boolean
}

const usualTextPx = 16

export function readLook(): SheetLook {
  const root = document.documentElement
  return {
    textScale: Number.parseFloat(getComputedStyle(root).fontSize) / usualTextPx,
    isRedacted: root.dataset['redacted'] === 'yes',
  }
}
