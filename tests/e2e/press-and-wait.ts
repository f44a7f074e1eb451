import type { Page } from 'playwright'

/**
 * Milliseconds from a press until something is painted, measured inside the window, so that the driver's own way there and back
 * is not in it. Both are selectors.
 */
export const pressAndWait = (
  page: Page,
  { press, until }: { readonly press: string; readonly until: string },
): Promise<number> =>
  page.evaluate(
    async ([pressed, awaited]) => {
      const button = document.querySelector<HTMLElement>(pressed)
      if (button === null) throw new Error(`nothing to press at ${pressed}`)
      const start = performance.now()
      button.click()
      while (document.querySelector(awaited) === null)
        await new Promise((resolve) => requestAnimationFrame(resolve))
      // The frame in which it is there has been handed over by the next one.
      await new Promise((resolve) => requestAnimationFrame(resolve))
      return performance.now() - start
    },
    [press, until] as const,
  )
