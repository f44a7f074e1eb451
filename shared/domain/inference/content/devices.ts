import type { Camera } from '../../item/facts'
import { inferenceOf, plural } from '../evidence'
import type { Inference } from '../inference'
import { dateOfDay, distinct } from '../seen'
import type { Seen } from '../seen'

const deviceConfidence = 0.95
const editors =
  /lightroom|photoshop|snapseed|picsart|gimp|vsco|pixelmator|affinity|facetune|canva|darktable|capture one/i

/** Phones and cameras used, their serial numbers, who they say owns them, and what edited the photos. */
export function devicesIn(seen: readonly Seen[]): readonly Inference[] {
  return [
    ...grouped(seen, modelOf).map(([model, found]) => deviceOf(model, found)),
    ...grouped(seen, ({ serial }) => serial).map(([serial, found]) =>
      told(
        `device:serial:${serial}`,
        `The serial number ${serial} ties ${plural(found.length, 'photo')} to one device`,
        found,
        'BodySerialNumber',
      ),
    ),
    ...grouped(seen, ({ owner }) => owner).map(([owner, found]) =>
      told(`device:owner:${owner}`, `The camera names its owner: ${owner}`, found, 'OwnerName'),
    ),
    ...grouped(seen, editorOf).map(([software, found]) =>
      told(
        `device:software:${software}`,
        `Edited with ${software}: ${plural(found.length, 'photo')}`,
        found,
        'Software',
      ),
    ),
  ]
}

function deviceOf(model: string, found: readonly Seen[]): Inference {
  const days = [...distinct(found, ({ day }) => day)].sort((one, other) => one - other)
  const [first, last] = [days[0], days.at(-1)]
  const span =
    first === undefined || last === undefined ? '' : `, from ${dateOfDay(first)} to ${dateOfDay(last)}`
  return told(`device:${model}`, `Device ${model}: ${plural(found.length, 'item')}${span}`, found, 'Model')
}

const told = (id: string, label: string, found: readonly Seen[], field: string): Inference =>
  inferenceOf({ id, kind: 'device', label, confidence: deviceConfidence }, found, ({ item }) => [
    { item: item.id, field },
  ])

function grouped(
  seen: readonly Seen[],
  keyOf: (camera: Camera) => string | null,
): readonly (readonly [string, readonly Seen[]])[] {
  const members = new Map<string, Seen[]>()
  for (const one of seen) {
    const { camera } = one.item.facts.metadata
    const key = camera === null ? null : keyOf(camera)
    if (key === null || key === '') continue
    const others = members.get(key)
    if (others === undefined) members.set(key, [one])
    else others.push(one)
  }
  return [...members].sort(([one], [other]) => (one < other ? -1 : 1))
}

function modelOf({ make, model }: Camera): string | null {
  if (model === null) return null
  return make === null || model.toLowerCase().startsWith(make.toLowerCase()) ? model : `${make} ${model}`
}

const editorOf = ({ software }: Camera): string | null =>
  software !== null && editors.test(software) ? software : null
