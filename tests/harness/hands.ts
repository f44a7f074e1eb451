import type { Locator, Page } from 'playwright'

/** The two ways into a window. Each does the same things, and neither ever takes the other's way. */
export interface Hands {
  /** Presses a button or a tab, or ticks a box; throws where it cannot be reached this way. */
  readonly press: (target: Locator) => Promise<void>
  /** Writes into a field; letters come from the keyboard with either hand. */
  readonly write: (field: Locator, text: string) => Promise<void>
  /** Opens the first frame of the contact sheet, which is drawn and has no elements to press. */
  readonly openFirstFrame: (sheet: Locator) => Promise<void>
}

export type Way = 'mouse' | 'keyboard'

export const handsOn = (page: Page, way: Way): Hands => (way === 'mouse' ? mouseOn(page) : keyboardOn(page))

function mouseOn(page: Page): Hands {
  const press = async (target: Locator): Promise<void> => {
    const { x, y } = await pointedAt(page, target)
    await page.mouse.click(x, y)
  }
  return {
    press,
    write: async (field, text) => {
      await press(field)
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.type(text)
    },
    openFirstFrame: async (sheet) => {
      const cell = sheet.getByRole('gridcell').first()
      const { x, y } = await middleOf(cell)
      await page.mouse.click(x, y)
    },
  }
}

interface Point {
  readonly x: number
  readonly y: number
}

const wheelStep = 160
const mostTurns = 200

/** Turns the wheel until nothing lies over the middle of the target, and gives that point. */
async function pointedAt(page: Page, target: Locator): Promise<Point> {
  await target.waitFor({ state: 'visible' })
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const point = await middleOf(target)
    const isThere = await target.evaluate((element, { x, y }) => {
      const hit = document.elementFromPoint(x, y)
      const isOpen = !(element instanceof HTMLButtonElement && element.disabled)
      return isOpen && hit !== null && (element.contains(hit) || hit.contains(element))
    }, point)
    if (isThere) return point
    const height = await page.evaluate(() => innerHeight)
    await page.mouse.move(point.x, height / 2)
    await page.mouse.wheel(0, point.y > height / 2 ? wheelStep : -wheelStep)
    await nextFrames(page)
  }
  throw new Error(`the mouse cannot reach ${String(target)}`)
}

async function middleOf(target: Locator): Promise<Point> {
  const box = await target.boundingBox()
  if (box === null) throw new Error(`${String(target)} has no place on the page`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

function keyboardOn(page: Page): Hands {
  return {
    press: async (target) => {
      const kind = await walkedTo(page, target)
      // Arrows have chosen it already.
      if (kind === 'one-of-several') return
      await page.keyboard.press(kind === 'box' ? 'Space' : 'Enter')
    },
    write: async (field, text) => {
      await walkedTo(page, field)
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.type(text)
    },
    openFirstFrame: async (sheet) => {
      await walkedTo(page, sheet)
      await page.keyboard.press('Home')
      await page.keyboard.press('Enter')
    },
  }
}

type Kind = 'box' | 'one-of-several' | 'other'

interface Whereabouts {
  readonly isReached: boolean
  /** Arrows, not the Tab key, lead on from here. */
  readonly isInGroup: boolean
  readonly isSeen: boolean
  readonly kind: Kind
}

const mostSteps = 400

/** Goes from where the focus is with Tab, and inside a group of choices with an arrow; the focus must be seen where it ends. */
async function walkedTo(page: Page, target: Locator): Promise<Kind> {
  await target.waitFor({ state: 'visible' })
  for (let step = 0; step < mostSteps; step += 1) {
    const { isReached, isInGroup, isSeen, kind } = await target.evaluate(whereabouts)
    if (isReached && !isSeen) throw new Error(`the focus on ${String(target)} cannot be seen`)
    if (isReached) return kind
    await page.keyboard.press(isInGroup ? 'ArrowRight' : 'Tab')
    if (isInGroup) await nextFrames(page)
  }
  throw new Error(`the keyboard cannot reach ${String(target)}`)
}

/** Runs inside the window. */
function whereabouts(target: Element): Whereabouts {
  const focused = document.activeElement
  const isOneOfSeveral = target.matches('[role="radio"], [role="tab"], input[type="radio"]')
  const group = isOneOfSeveral ? target.closest('[role="radiogroup"], [role="tablist"], fieldset') : null
  const isChoice = focused?.matches('[role="radio"], [role="tab"], input[type="radio"]') === true
  // A grid keeps the focus, and shows it on the cell that it names.
  const shown = document.getElementById(target.getAttribute('aria-activedescendant') ?? '') ?? target
  const { outlineStyle, boxShadow } = getComputedStyle(shown)
  return {
    isReached: focused === target,
    isInGroup: isChoice && group?.contains(focused) === true,
    isSeen: target.matches(':focus-visible') && (outlineStyle !== 'none' || boxShadow !== 'none'),
    kind: isOneOfSeveral ? 'one-of-several' : target.matches('input[type="checkbox"]') ? 'box' : 'other',
  }
}

/** What a press changed is on the page two frames later. */
const nextFrames = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            resolve()
          })
        })
      }),
  )
