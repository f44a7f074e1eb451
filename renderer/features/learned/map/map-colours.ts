/** Colours of the map, as the theme has them now. */
export type MapColours = Readonly<Record<(typeof names)[number], string>>

const names = ['sea', 'land', 'coast', 'border', 'text', 'muted', 'accent', 'trip', 'focus'] as const

/** A canvas knows no variables: each is read as the colour that it gives the element. */
export function mapColours(element: HTMLElement): MapColours {
  const style = getComputedStyle(element)
  const read = names.map((name) => {
    element.style.color = `var(--map-${name})`
    return [name, style.color] as const
  })
  element.style.color = ''
  return Object.fromEntries(read) as MapColours
}
