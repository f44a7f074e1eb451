import { assignedEvidence, confidenceOf, inferenceOf, plural } from '../evidence'
import { Grouping } from '../grouping'
import type { Evidence, Inference } from '../inference'
import { anyScope, Memory } from '../remembered'
import type { Seen } from '../seen'

/** What is worth saying of COCO's names, and how: a chair tells nothing, a cot or a dog does. */
const sentences: Readonly<Record<string, string>> = {
  dog: 'Has or meets a dog',
  cat: 'Has or meets a cat',
  bird: 'Birds',
  horse: 'Is around horses',
  car: 'Cars',
  motorcycle: 'Motorcycles',
  bicycle: 'Rides or sees bicycles',
  boat: 'Boats',
  airplane: 'Aeroplanes',
  train: 'Trains',
  truck: 'Trucks',
  skis: 'Skis',
  snowboard: 'Snowboards',
  surfboard: 'Surfs or sees surfing',
  skateboard: 'Skateboards',
  'sports ball': 'Plays or watches ball games',
  'tennis racket': 'Plays or watches tennis',
  couch: 'A living room with a couch',
  bed: 'A bedroom',
  tv: 'A television or screen',
  laptop: 'A laptop',
  'wine glass': 'Drinks from wine glasses',
  bottle: 'Bottles',
  pizza: 'Eats pizza',
  cake: 'Eats cake',
  sandwich: 'Eats sandwiches',
  donut: 'Eats doughnuts',
  'teddy bear': 'Has a teddy bear',
}
const fewestItems = 2
const missOfASighting = 0.7
const surest = 0.95

/** Animals, vehicles, sports, rooms and food seen more than once. */
export function thingsIn(seen: readonly Seen[]): readonly Inference[] {
  return [...byLabel.of(seen)]
    .filter(([, found]) => found.length >= fewestItems)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([label, found]) =>
      told.recall(anyScope, { key: label, members: found }, () => thingOf(label, found)),
    )
}

const byLabel = new Grouping<string>(({ item }) => {
  const labels = new Set<string>()
  for (const { label } of item.facts.pixels?.objects ?? []) if (isTelling(label)) labels.add(label)
  for (const label of item.facts.assigned?.objects ?? []) if (isTelling(label)) labels.add(label)
  return labels
})
const told = new Memory<Inference>()
const isTelling = (label: string): boolean => Object.hasOwn(sentences, label)

function thingOf(label: string, found: readonly Seen[]): Inference {
  const assigned = found.filter(({ item }) => item.facts.assigned?.objects.includes(label) === true).length
  const note = assigned === 0 ? '' : ` (${String(assigned)} assigned by the sample roll, not detected)`
  return inferenceOf(
    {
      id: `thing:${label}`,
      kind: 'thing',
      label: `${sentences[label] ?? label}: ${plural(found.length, 'photo')}${note}`,
      confidence: surest * confidenceOf(found.length, missOfASighting),
    },
    found,
    (one) => evidenceOf(one, label),
  )
}

function evidenceOf(one: Seen, label: string): readonly Evidence[] {
  const { id, facts } = one.item
  const found: Evidence[] = []
  for (const object of facts.pixels?.objects ?? []) {
    if (object.label === label) found.push({ item: id, box: object.box })
  }
  return facts.assigned?.objects.includes(label) === true
    ? [...found, ...assignedEvidence(one, 'objects')]
    : found
}
