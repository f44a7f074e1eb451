import type { Box } from '../../item/facts'
import { ageIn } from '../../item/told-person'
import { assignedEvidence, boxEvidence, confidenceOf, inferenceOf, plural } from '../evidence'
import type { Inference } from '../inference'
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

function detected(seen: readonly Seen[]): readonly Inference[] {
  const groups = new Map<string, FoundFace[]>()
  for (const one of seen) {
    for (const position of (one.item.facts.pixels?.faces ?? []).keys()) {
      const age = ageOf(one, position)
      if (age === null || age.high >= adultFrom) continue
      const key = one.item.persons[position] ?? 'unassigned'
      const others = groups.get(key)
      if (others === undefined) groups.set(key, [{ one, position }])
      else others.push({ one, position })
    }
  }
  return [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, found]) => {
      const ages = found.flatMap(({ one, position }) => ageOf(one, position) ?? [])
      const source = found.every(isTold) ? 'by your word' : 'estimated'
      const [low, high] = [Math.min(...ages.map((age) => age.low)), Math.max(...ages.map((age) => age.high))]
      const distinctItems = [...new Set(found.map(({ one }) => one))]
      return inferenceOf(
        {
          id: `children:${key}`,
          kind: 'children',
          label: `A child, age ${String(Math.round(low))} to ${String(Math.round(high))}, ${source}, in ${plural(distinctItems.length, 'photo')}`,
          confidence: surest * confidenceOf(distinctItems.length, missOfAFace),
        },
        distinctItems,
        (one) => boxEvidence(one, boxesOf(one, found)),
      )
    })
}

/** The user's word before the estimate. */
function ageOf(one: Seen, position: number): { readonly low: number; readonly high: number } | null {
  const told = one.item.told?.[position]?.age ?? null
  const year = one.day === null ? null : Number(dateOfDay(one.day).slice(0, 4))
  const byWord = told === null ? null : ageIn(told, year)
  return byWord ?? one.item.facts.pixels?.faces[position]?.age ?? null
}

const isTold = ({ one, position }: FoundFace): boolean => (one.item.told?.[position]?.age ?? null) !== null

interface FoundFace {
  readonly one: Seen
  readonly position: number
}

function boxesOf(one: Seen, found: readonly FoundFace[]): readonly Box[] {
  return found.flatMap((face) => {
    const box = face.one === one ? one.item.facts.pixels?.faces[face.position]?.box : undefined
    return box === undefined ? [] : [box]
  })
}

function assigned(seen: readonly Seen[]): readonly Inference[] {
  const groups = new Map<string, Seen[]>()
  for (const one of seen) {
    for (const person of one.item.facts.assigned?.persons ?? []) {
      groups.set(person, [...(groups.get(person) ?? []), one])
    }
  }
  return [...groups]
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
