/** Engines misplace elements beyond some 16 million pixels, so a taller sheet is scrolled in proportion. */
const tallestPage = 15_000_000

export interface SheetScroll {
  /** Height that the page is given, in pixels. */
  readonly page: number
  readonly toSheet: (scrollTop: number) => number
  readonly toScroll: (sheetTop: number) => number
}

/** Maps the page's scroll position to the sheet's and back; the same number while the sheet is short enough. */
export function sheetScroll(sheetHeight: number, viewHeight: number): SheetScroll {
  const page = Math.min(sheetHeight, tallestPage)
  const pageRun = Math.max(1, page - viewHeight)
  const sheetRun = Math.max(1, sheetHeight - viewHeight)
  const stretch = page === sheetHeight ? 1 : sheetRun / pageRun
  return {
    page,
    toSheet: (scrollTop) => Math.min(scrollTop * stretch, Math.max(0, sheetHeight - viewHeight)),
    toScroll: (sheetTop) => Math.max(0, sheetTop / stretch),
  }
}
