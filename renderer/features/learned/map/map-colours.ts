/** Colours of the map, as the theme has them now. */
export interface MapColours {
  readonly sea: string
  readonly land: string
  readonly coast: string
  readonly border: string
  readonly text: string
  readonly muted: string
  readonly accent: string
  readonly trip: string
  readonly focus: string
}

export function mapColours(element: HTMLElement): MapColours {
  const style = getComputedStyle(element)
  const of = (name: string) => style.getPropertyValue(`--map-${name}`).trim()
  return {
    sea: of('sea'),
    land: of('land'),
    coast: of('coast'),
    border: of('border'),
    text: of('text'),
    muted: of('muted'),
    accent: of('accent'),
    trip: of('trip'),
    focus: of('focus'),
  }
}
