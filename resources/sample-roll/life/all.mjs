import { birthday, earlier, lisbon, skiing, wedding } from './occasions.mjs'
import { canon, iphone } from './cameras.mjs'
import { homeEvenings, papers, weekdays, weekends } from './last-month.mjs'

export const asOf = '2025-06-27T12:00:00Z'
export const allowedOn = '2025-06-27T12:00:00Z'
export const region = 'US-NY'

const named = { lisbon, birthday, wedding, skiing, earlier, weekdays, homeEvenings, weekends, papers }

/** Every picture of the life in the order it was taken, each with its chapter and the path that its device would give it. */
export function wholeLife() {
  const all = Object.entries(named).flatMap(([chapter, entries]) =>
    entries.map((entry, index) => ({ ...entry, chapter, seed: `${chapter} ${index}` })),
  )
  const ordered = all.sort((a, b) => instantOf(a) - instantOf(b) || (a.seed < b.seed ? -1 : 1))
  const counters = { iphone: 2100, canon: 4410 }
  return ordered.map((entry) => ({ ...entry, path: pathOf(entry, counters) }))
}

export const instantOf = ({ local, offset }) => Date.parse(`${local}${offset}`)

function pathOf(entry, counters) {
  const digits = entry.local.replace(/[-:]/g, '').replace('T', '_')
  if (entry.forwarded) return `WhatsApp Images/IMG-${digits.slice(0, 8)}-${entry.forwarded}.jpg`
  if (entry.camera === canon) return `DCIM/100CANON/IMG_${(counters.canon += 1)}.JPG`
  if (entry.camera === iphone) {
    // An edited copy bears its original's number, and comes right behind it.
    const number = (counters.iphone += entry.edited ? 0 : 1)
    return `DCIM/100APPLE/IMG_${entry.edited ? 'E' : ''}${number}.${{ photo: 'JPG', screenshot: 'PNG', video: 'MOV' }[entry.kind]}`
  }
  if (entry.kind === 'screenshot') return `Pictures/Screenshots/Screenshot_${digits.replace('_', '-')}.png`
  const utc = new Date(instantOf(entry)).toISOString().replace(/[-:]/g, '').replace('T', '_').slice(0, 15)
  return `DCIM/Camera/PXL_${utc}120.jpg`
}
