const names = ['base', 'film', 'line', 'text', 'muted', 'accent', 'edge', 'grease', 'shade', 'focus'] as const

/** The page's tokens as a canvas can use them. */
export type SheetColours = Readonly<Record<(typeof names)[number], string>>

/** Reads the tokens as they hold right now: theme, contrast and forced colours included. */
export function readColours(within: HTMLElement): SheetColours {
  // A custom property gives back its own text; only a real property resolves light-dark() and system colours.
  const probe = document.createElement('span')
  within.append(probe)
  const read = (name: string): string => {
    probe.style.color = `var(--${name})`
    return getComputedStyle(probe).color
  }
  const colours = Object.fromEntries(names.map((name) => [name, read(name)])) as SheetColours
  probe.remove()
  return colours
}
