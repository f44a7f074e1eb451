import { performance } from 'node:perf_hooks'

import { audit } from '../../shared/domain/audit/audit'
import type { Audit } from '../../shared/domain/audit/audit'
import { instant } from '../../shared/domain/item/instant'
import { withClause } from '../../shared/domain/policy/pack'
import { circumstances, packOf, photo, taken } from '../shared/policy/roll'

const count = 100_000
const rounds = 25
const pack = packOf('meta-facebook/2025-06-test')
const given = circumstances()
const dayMs = 86_400_000

const berlin = [52.5201, 13.4049] as const
const lisbon = [38.7139, -9.1334] as const

/** Ten years of a life: mostly at home, a week in ten away; every fifth photo tells no place. */
function placeOf(number: number) {
  if (number % 5 === 0) return null
  const week = Math.floor((number * 3_000_000) / (7 * dayMs))
  const [latitude, longitude] = week % 10 === 4 ? lisbon : berlin
  const scatter = ((number * 7_919) % 1_000) / 40_000
  return {
    latitude: latitude + scatter,
    longitude: longitude - scatter,
    altitude: null,
    source: 'exif',
  } as const
}

const items = Array.from({ length: count }, (_, number) =>
  photo(number, {
    taken: taken(
      new Date(given.asOf - number * 3_000_000).toISOString().slice(0, 19),
      number % 3 === 0 ? null : '+02:00',
    ),
    metadata: {
      isScreenshot: number % 11 === 0,
      mediaKind: number % 13 === 0 ? 'video' : 'photo',
      place: placeOf(number),
    },
  }),
)
const changedItems = items.map((item, position) =>
  position === 501
    ? photo(501, { taken: taken('2025-06-20T12:00:00'), metadata: { place: placeOf(501) } })
    : item,
)
const first = audit(items, pack, given)
const wider = withClause(pack, 'upload.window', {
  ...pack.clauses['upload.window'],
  state: 'value',
  value: 90,
})

// Facts that no audit has seen: their themes are scored too, as once in an item's life.
const freshItems = (): typeof items => items.map((item) => ({ ...item, facts: { ...item.facts } }))
const fresh = [freshItems(), freshItems(), freshItems(), freshItems(), freshItems()]

const cases: readonly (readonly [string, () => Audit, number])[] = [
  ['from nothing', () => audit(items, pack, given), 300],
  ['from nothing, themes scored', () => audit(fresh.pop() ?? items, pack, given), 300],
  ['one fact changed', () => audit(changedItems, pack, given, first), 30],
  ['one clause changed', () => audit(items, wider, given, first), 30],
  ['one day changed', () => audit(items, pack, { ...given, asOf: instant(given.asOf + dayMs) }, first), 30],
]

let whole = NaN
// A busy machine stretches the clock's time, not the processor's.
let cpuTimes: number[] = []
for (const [name, run, target] of cases) {
  cpuTimes = []
  const runs = name.includes('themes') ? fresh.length : rounds
  const times = Array.from({ length: runs }, () => timed(run)).sort((one, other) => one - other)
  const median = times[Math.floor(runs / 2)] ?? NaN
  const worst = times[Math.floor(runs * 0.99)] ?? NaN
  if (name === 'from nothing') whole = median
  const ratio = (median / whole).toFixed(2)
  console.log(
    `policy ${name}: ${count.toLocaleString('en')} items, median ${median.toFixed(1)} ms, p99 ${worst.toFixed(1)} ms, processor ${middle(cpuTimes).toFixed(1)} ms, ` +
      `${ratio} of from nothing, target ${String(target)} ms: ${median <= target ? 'pass' : 'fail'}`,
  )
}

function timed(run: () => Audit): number {
  const start = performance.now()
  const cpu = process.cpuUsage()
  const made = run()
  if (made.totals.items !== count) throw new Error('the bench audited another roll')
  const { user, system } = process.cpuUsage(cpu)
  cpuTimes.push((user + system) / 1_000)
  return performance.now() - start
}

function middle(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? NaN
}
