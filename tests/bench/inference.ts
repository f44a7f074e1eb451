import { infer } from '../../shared/domain/inference/infer'
import { openPeopleIndex } from '../../shared/domain/inference/people/assign-faces'
import type { FaceToAssign } from '../../shared/domain/inference/people/assign-faces'
import type { AuditItem } from '../../shared/domain/item/audit-item'
import { randomRoll } from '../fixtures/random-roll'
import { randomFaces } from '../fixtures/random-faces'

// 100,000 items with 150,000 faces: people from nothing, everything inferred, then one photo more.

const itemCount = 100_000
const faceCount = 150_000
const personCount = 3_000
const repeats = 5

const photos = randomFaces({ faces: faceCount, persons: personCount, photos: itemCount, seed: 1 })
const people = openPeopleIndex()
const assigned: (readonly ReturnType<typeof people.assign>[number][])[] = []
const clustering = timed(() => {
  for (const photo of photos) assigned.push(people.assign(photo.map(({ face }) => face)))
})
console.log(
  `people: ${String(faceCount)} faces in ${(clustering / 60_000).toFixed(1)} min, ${String(new Set(assigned.flat()).size)} persons of ${String(personCount)}, ${memory()}`,
)
const lastFaces = randomFaces({ faces: 2, persons: personCount, photos: 1, seed: 1 })[0] ?? []
report('faces of one photo added', () => people.assign(lastFaces.map(({ face }): FaceToAssign => face)))

const roll = randomRoll({ items: itemCount + repeats + 1, seed: 1 }).map((item, position): AuditItem =>
  withPersons(item, assigned[position] ?? []),
)
const first = roll.slice(0, itemCount)
console.log(`inference from nothing: ${timed(() => infer(first)).toFixed(0)} ms, ${memory()}`)
console.log(`the same again: ${timed(() => infer(first)).toFixed(0)} ms`)
let added = 0
report('inference with one photo added', () => infer(roll.slice(0, itemCount + (added += 1))))

function withPersons(item: AuditItem, persons: AuditItem['persons']): AuditItem {
  const { pixels } = item.facts
  if (pixels === null) return item
  const faces = persons.map((_, position) => ({
    box: [0.1 + 0.2 * (position % 4), 0.2, 0.15, 0.2] as const,
    score: 0.95,
    age: null,
    expression: null,
    atSeconds: null,
  }))
  return { ...item, persons, facts: { ...item.facts, pixels: { ...pixels, faces } } }
}

function report(what: string, act: () => unknown): void {
  const times = Array.from({ length: repeats }, () => timed(act)).sort((one, other) => one - other)
  console.log(
    `${what}: median ${(times[Math.floor(repeats / 2)] ?? 0).toFixed(1)} ms, worst ${(times.at(-1) ?? 0).toFixed(1)} ms`,
  )
}

/** Milliseconds of this process on a processor, which a busy machine stretches less than the clock on the wall. */
function timed(act: () => unknown): number {
  const start = process.cpuUsage()
  act()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000
}

function memory(): string {
  const { rss } = process.memoryUsage()
  return `${String(Math.round(rss / 1_048_576))} MiB resident`
}
