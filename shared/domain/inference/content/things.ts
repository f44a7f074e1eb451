import { assignedEvidence, boxEvidence, confidenceOf, inferenceOf, plural } from '../evidence'
import type { Inference } from '../inference'
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
  const members = new Map<string, Seen[]>()
  for (const one of seen) {
    const { pixels, assigned } = one.item.facts
    const labels = new Set([
      ...(pixels?.objects ?? []).map(({ label }) => label),
      ...(assigned?.objects ?? []),
    ])
    for (const label of labels) {
      if (!Object.hasOwn(sentences, label)) continue
      const others = members.get(label)
      if (others === undefined) members.set(label, [one])
      else others.push(one)
    }
  }
  return [...members]
    .filter(([, found]) => found.length >= fewestItems)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([label, found]) => thingOf(label, found))
}

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
    (one) => [
      ...boxEvidence(
        one,
        (one.item.facts.pixels?.objects ?? [])
          .filter((object) => object.label === label)
          .map(({ box }) => box),
      ),
      ...(one.item.facts.assigned?.objects.includes(label) === true ? assignedEvidence(one, 'objects') : []),
    ],
  )
}
