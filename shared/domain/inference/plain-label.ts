import { isPersonId } from '../item/ids'
import type { PersonId } from '../item/ids'

/** What readers of one kind call what a label holds in the document's own form. */
export interface LabelWords {
  readonly person: (person: PersonId) => string
  /** Of a local date in ISO. */
  readonly day: (iso: string) => string
}

/**
 * An inference's label in words for people: places by their names and no position to the metre, days and people as these
 * readers write them. The document keeps the label itself, for who checks it.
 */
export const plainLabel = (label: string, words: LabelWords): string =>
  label
    .replace(visited, (_, metres: string, name: string) => `Was ${inPlace(name)}, to within ${far(metres)},`)
    .replace(position, (_, metres: string, name: string) => `${inPlace(name)}, to within ${far(metres)}`)
    .replace(days, (day) => words.day(day))
    .replace(people, (found, person: string) => (isPersonId(person) ? words.person(person) : found))

const visited = /Was within (\d+) m of -?[\d.]+, -?[\d.]+ \(([^)]*)\)/g
const position = /within (\d+) m of -?[\d.]+, -?[\d.]+ \(([^)]*)\)/g
const days = /\b\d{4}-\d{2}-\d{2}\b/g
/** `p3` and `Person p3`. */
const people = /\b(?:[Pp]erson )?(p[1-9]\d*)\b/g

/** Where no name is known, the label has a hundredth of a degree: about a kilometre. */
const unnamed = /^(-?)([\d.]+), (-?)([\d.]+)$/

function inPlace(name: string): string {
  const [, south, latitude, west, longitude] = unnamed.exec(name) ?? []
  if (latitude === undefined || longitude === undefined) return `in ${name}`
  const down = `${latitude}° ${south === '' ? 'north' : 'south'}`
  return `near ${down}, ${longitude}° ${west === '' ? 'east' : 'west'}`
}

const far = (metres: string): string =>
  Number(metres) >= 1_000 ? `${String(Number(metres) / 1_000)} km` : `${metres} metres`
