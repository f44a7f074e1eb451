import type { Camera } from '../../item/facts'
import { inferenceOf, plural } from '../evidence'
import { Grouping } from '../grouping'
import type { Inference } from '../inference'
import { anyScope, Memory } from '../remembered'
import { dateOfDay, distinct } from '../seen'
import type { Seen } from '../seen'

const deviceConfidence = 0.95
const editors =
  /lightroom|photoshop|snapseed|picsart|gimp|vsco|pixelmator|affinity|facetune|canva|darktable|capture one/i

/** Phones and cameras used, their serial numbers, who they say owns them, and what edited the photos. */
export function devicesIn(seen: readonly Seen[]): readonly Inference[] {
  return traces.flatMap(({ by, memory, tell }) =>
    [...by.of(seen)]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, found]) => memory.recall(anyScope, { key, members: found }, () => tell(key, found))),
  )
}

type Tell = (key: string, found: readonly Seen[]) => Inference

const traceOf = (keyOf: (camera: Camera) => string | null, tell: Tell) => ({
  by: new Grouping<string>(({ item }) => {
    const { camera } = item.facts.metadata
    const key = camera === null ? null : keyOf(camera)
    return key === null || key === '' ? [] : [key]
  }),
  memory: new Memory<Inference>(),
  tell,
})

function deviceOf(model: string, found: readonly Seen[]): Inference {
  const days = [...distinct(found, ({ day }) => day)]
  const [first, last] = [days[0], days.at(-1)]
  const span = first === undefined || last === undefined ? '' : `, ${spanOf(first, last)}`
  return deviceFrom(model, found, {
    label: `Device ${model}: ${plural(found.length, 'item')}${span}`,
    field: 'Model',
  })
}

const spanOf = (first: number, last: number): string =>
  first === last ? `on ${dateOfDay(first)}` : `from ${dateOfDay(first)} to ${dateOfDay(last)}`

const deviceFrom = (
  about: string,
  found: readonly Seen[],
  { label, field }: { readonly label: string; readonly field: string },
): Inference =>
  inferenceOf(
    { id: `device:${about}`, kind: 'device', label, confidence: deviceConfidence },
    found,
    ({ item }) => [{ item: item.id, field }],
  )

function modelOf({ make, model }: Camera): string | null {
  if (model === null) return null
  return make === null || model.toLowerCase().startsWith(make.toLowerCase()) ? model : `${make} ${model}`
}

const editorOf = ({ software }: Camera): string | null =>
  software !== null && editors.test(software) ? software : null

const traces = [
  traceOf(modelOf, deviceOf),
  traceOf(
    ({ serial }) => serial,
    (serial, found) =>
      deviceFrom(`serial:${serial}`, found, {
        label: `The serial number ${serial} ties ${plural(found.length, 'photo')} to one device`,
        field: 'BodySerialNumber',
      }),
  ),
  traceOf(
    ({ owner }) => owner,
    (owner, found) =>
      deviceFrom(`owner:${owner}`, found, {
        label: `The camera names its owner: ${owner}`,
        field: 'OwnerName',
      }),
  ),
  traceOf(editorOf, (software, found) =>
    deviceFrom(`software:${software}`, found, {
      label: `Edited with ${software}: ${plural(found.length, 'photo')}`,
      field: 'Software',
    }),
  ),
]
