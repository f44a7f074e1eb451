/** What runs inside the window: each function is sent as text, so it may use nothing from around it. */

export interface ScrollFigures {
  readonly frameMs: readonly number[]
  readonly longestTaskMs: number
  readonly nodes: number
}

/** From here on, every task over 50 ms is kept. */
export function taskWatch(): void {
  const tasks: number[] = []
  Reflect.set(window, 'benchTasks', tasks)
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) tasks.push(entry.duration)
  }).observe({ type: 'longtask' })
}

/** Scrolls the sheet to its end in six hundred steps, one a frame. */
export async function scrollToEnd(): Promise<ScrollFigures> {
  const steps = 600
  const sheet = document.querySelector<HTMLElement>('.sheet')
  if (sheet === null) throw new Error('no sheet')
  const end = sheet.scrollHeight - sheet.clientHeight
  const frameMs: number[] = []
  let last = await new Promise<number>((resolve) => requestAnimationFrame(resolve))
  for (let step = 1; step <= steps; step += 1) {
    sheet.scrollTop = (end * step) / steps
    const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve))
    frameMs.push(now - last)
    last = now
  }
  const tasks = Reflect.get(window, 'benchTasks') as readonly number[]
  return { frameMs, longestTaskMs: Math.max(0, ...tasks), nodes: document.querySelectorAll('body *').length }
}

/** How long the sheet's index of each filter takes to arrive in the window, in milliseconds. */
export async function askTimes(filters: readonly object[]): Promise<readonly number[]> {
  const times: number[] = []
  for (const filter of filters) {
    const start = performance.now()
    const reply = await window.safelight.call('frameIndex', { filter, order: 'taken' })
    if (!reply.ok) throw new Error(reply.failure.detail)
    times.push(performance.now() - start)
  }
  return times
}

export async function endReached(items: number): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  const row = document.getElementById('sheet-cell')?.textContent ?? ''
  const name = document.getElementById('sheet-cell')?.getAttribute('aria-label') ?? ''
  return `${name} ${row}`.includes(`Frame ${new Intl.NumberFormat('en-GB').format(items)}`)
}
