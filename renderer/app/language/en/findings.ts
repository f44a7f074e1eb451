import { number, shortDate } from './numbers'

/**
 * A finding as the audit's document labels it, in words for people: places by their names, days as they are written, and no
 * position to the metre. Auditors read the label itself.
 */
export const finding = (label: string): string =>
  label
    .replace(visited, (_, metres: string, name: string) => `Was ${inPlace(name)}, to within ${far(metres)},`)
    .replace(position, (_, metres: string, name: string) => `${inPlace(name)}, to within ${far(metres)}`)
    .replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => shortDate(day))

const visited = /Was within (\d+) m of -?[\d.]+, -?[\d.]+ \(([^)]*)\)/g
const position = /within (\d+) m of -?[\d.]+, -?[\d.]+ \(([^)]*)\)/g

/** Where no name is known, the label has a hundredth of a degree: about a kilometre. */
const unnamed = /^(-?)([\d.]+), (-?)([\d.]+)$/

function inPlace(name: string): string {
  const [, south, latitude, west, longitude] = unnamed.exec(name) ?? []
  if (latitude === undefined || longitude === undefined) return `in ${name}`
  const down = `${latitude}° ${south === '' ? 'north' : 'south'}`
  return `near ${down}, ${longitude}° ${west === '' ? 'east' : 'west'}`
}

const far = (metres: string): string =>
  Number(metres) >= 1_000 ? `${number(Number(metres) / 1_000)} km` : `${metres} metres`
