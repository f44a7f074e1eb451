import type { DetectedObject, PixelFacts } from '../../item/facts'
import type { Theme } from '../../item/theme'
import type { ThemeEvidence } from './evidence'

/** What the things in the picture say, alone and in company. */
export function objectEvidence(pixels: PixelFacts): readonly ThemeEvidence[] {
  if (pixels.objects.length === 0) return []
  return [...single(pixels.objects), ...meals(pixels), ...parties(pixels)]
}

const area = ({ box }: DetectedObject): number => box[2] * box[3]

/** Things that carry a theme by themselves, once a frame's best of each kind; small or unsure ones carry less. */
function single(objects: readonly DetectedObject[]): readonly ThemeEvidence[] {
  return bestOfEach(objects).flatMap((object) => {
    const carried = carriers[object.label]
    if (carried === undefined) return []
    const size = area(object) >= carried.wholeFrom ? 1 : 0.7
    const sureness = Math.min(1, 0.55 + object.score)
    return [
      { theme: carried.theme, weight: carried.weight * size * sureness, reason: `object:${object.label}` },
    ]
  })
}

const carriers: Readonly<Record<string, { theme: Theme; weight: number; wholeFrom: number }>> = {
  dog: { theme: 'pets', weight: 0.9, wholeFrom: 0.03 },
  cat: { theme: 'pets', weight: 0.9, wholeFrom: 0.03 },
  pizza: { theme: 'food', weight: 0.85, wholeFrom: 0.02 },
  cake: { theme: 'food', weight: 0.7, wholeFrom: 0.02 },
  sandwich: { theme: 'food', weight: 0.75, wholeFrom: 0.02 },
  'hot dog': { theme: 'food', weight: 0.65, wholeFrom: 0.02 },
  donut: { theme: 'food', weight: 0.75, wholeFrom: 0.02 },
  banana: { theme: 'food', weight: 0.65, wholeFrom: 0.03 },
  apple: { theme: 'food', weight: 0.5, wholeFrom: 0.03 },
  orange: { theme: 'food', weight: 0.5, wholeFrom: 0.03 },
  broccoli: { theme: 'food', weight: 0.75, wholeFrom: 0.02 },
  carrot: { theme: 'food', weight: 0.65, wholeFrom: 0.02 },
  'baseball bat': { theme: 'sport', weight: 0.75, wholeFrom: 0 },
  'baseball glove': { theme: 'sport', weight: 0.75, wholeFrom: 0 },
  'tennis racket': { theme: 'sport', weight: 0.8, wholeFrom: 0 },
  'sports ball': { theme: 'sport', weight: 0.6, wholeFrom: 0 },
  skateboard: { theme: 'sport', weight: 0.75, wholeFrom: 0 },
  frisbee: { theme: 'sport', weight: 0.65, wholeFrom: 0 },
  surfboard: { theme: 'beach', weight: 0.65, wholeFrom: 0 },
  skis: { theme: 'snow', weight: 0.75, wholeFrom: 0 },
  snowboard: { theme: 'snow', weight: 0.7, wholeFrom: 0 },
  suitcase: { theme: 'travel', weight: 0.35, wholeFrom: 0.02 },
  airplane: { theme: 'travel', weight: 0.5, wholeFrom: 0.03 },
}

/** A laid table with something on it; a kitchen's things beside it speak against a meal. */
function meals({ objects }: PixelFacts): readonly ThemeEvidence[] {
  const has = (...labels: readonly string[]): boolean => objects.some(({ label }) => labels.includes(label))
  if (!has('dining table', 'bowl') || has('oven', 'sink', 'refrigerator', 'bed')) return []
  const laid = ['cup', 'fork', 'knife', 'spoon', 'bowl', 'bottle'].filter((label) => has(label))
  return laid.length === 0
    ? []
    : [{ theme: 'food', weight: 0.25 + 0.1 * laid.length, reason: `object:${laid[0] ?? ''}` }]
}

/** Celebrations have no class of their own: a cake before people, formal dress in company, glasses beside a cake. */
function parties({ objects, faces }: PixelFacts): readonly ThemeEvidence[] {
  const count = (wanted: string): number => objects.filter(({ label }) => label === wanted).length
  const people = Math.max(faces.length, count('person'))
  const cake = objects.some((object) => object.label === 'cake' && area(object) >= 0.01)
  const formal = count('tie')
  return [
    ...(cake && people >= 1 && formal === 0
      ? [{ theme: 'birthday', weight: people >= 2 ? 0.55 : 0.4, reason: 'object:cake' } as const]
      : []),
    ...(formal > 0 && people >= 3
      ? [{ theme: 'wedding', weight: formal > 1 ? 0.55 : 0.5, reason: 'object:tie' } as const]
      : []),
    ...(cake && formal > 0 ? [{ theme: 'wedding', weight: 0.4, reason: 'object:cake' } as const] : []),
  ]
}

function bestOfEach(objects: readonly DetectedObject[]): readonly DetectedObject[] {
  const best = new Map<string, DetectedObject>()
  for (const object of objects) {
    const known = best.get(object.label)
    if (known === undefined || object.score * area(object) > known.score * area(known))
      best.set(object.label, object)
  }
  return [...best.values()]
}
