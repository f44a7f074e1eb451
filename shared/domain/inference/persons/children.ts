import { ageIn } from '../../item/told-person'
import { assignedEvidence, boxEvidence, confidenceOf, inferenceOf, plural } from '../evidence'
import { Grouping } from '../grouping'
import type { Inference } from '../inference'
import { anyScope, Memory } from '../remembered'
import { dateOfDay } from '../seen'
import type { Seen } from '../seen'

const adultFrom = 18
const missOfAFace = 0.6
const surest = 0.85
const assignedConfidence = 0.9

/** Children: persons whose age ranges lie below 18, and those that a sample roll's fixture names. */
export function childrenIn(seen: readonly Seen[]): readonly Inference[] {
  return [...detected(seen), ...assigned(seen)]
}

const byChild = new Grouping<string>(
  (one) => new Set(childFaces(one).map((position) => keyOf(one, position))),
)
const told = new Memory<Inference>()

const detected = (seen: readonly Seen[]): readonly Inference[] =>
  [...byChild.of(seen)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, found]) => told.recall(anyScope, { key, members: found }, () => childOf(key, found)))

function childOf(key: string, found: readonly Seen[]): Inference {
  const facesOf = (one: Seen) => childFaces(one).filter((position) => keyOf(one, position) === key)
  let [low, high, isByWord] = [Infinity, -Infinity, true]
  for (const one of found) {
    for (const position of facesOf(one)) {
      const age = ageOf(one, position)
      low = Math.min(low, age?.low ?? Infinity)
      high = Math.max(high, age?.high ?? -Infinity)
      isByWord &&= isTold(one, position)
    }
  }
  const source = isByWord ? 'by your word' : 'estimated'
  return inferenceOf(
    {
      id: `children:${key}`,
      kind: 'children',
      label: `A child, age ${String(Math.round(low))} to ${String(Math.round(high))}, ${source}, in ${plural(found.length, 'photo')}`,
      confidence: surest * confidenceOf(found.length, missOfAFace),
    },
    found,
    (one) =>
      boxEvidence(
        one,
        facesOf(one).flatMap((position) => {
          const face = one.item.facts.pixels?.faces[position]
          return face === undefined ? [] : [face.box]
        }),
      ),
  )
}

/** Positions of the faces that read as a child's. */
function childFaces(one: Seen): readonly number[] {
  const count = one.item.facts.pixels?.faces.length ?? 0
  const found: number[] = []
  for (let position = 0; position < count; position += 1) {
    const age = ageOf(one, position)
    if (age !== null && age.high < adultFrom) found.push(position)
  }
  return found
}

const keyOf = ({ item }: Seen, position: number): string => item.persons[position] ?? 'unassigned'

/** The user's word before the estimate. */
function ageOf(one: Seen, position: number): { readonly low: number; readonly high: number } | null {
  const told = one.item.told?.[position]?.age ?? null
  const byWord = told === null ? null : ageIn(told, yearOf(one))
  return byWord ?? one.item.facts.pixels?.faces[position]?.age ?? null
}

const yearOf = ({ day }: Seen): number | null => (day === null ? null : Number(dateOfDay(day).slice(0, 4)))

const isTold = ({ item }: Seen, position: number): boolean => (item.told?.[position]?.age ?? null) !== null

const byAssigned = new Grouping<string>(({ item }) => new Set(item.facts.assigned?.persons))

function assigned(seen: readonly Seen[]): readonly Inference[] {
  return [...byAssigned.of(seen)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([person, found]) =>
      inferenceOf(
        {
          id: `children:assigned:${person}`,
          kind: 'children',
          label: `A child: ${person}, in ${plural(found.length, 'photo')} (assigned by the sample roll, not detected)`,
          confidence: assignedConfidence,
        },
        found,
        (one) => assignedEvidence(one, 'persons'),
      ),
    )
}
