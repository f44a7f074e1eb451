import type { Box, Face } from '../../item/facts'
import type { PersonId } from '../../item/ids'

/** A face of one photo whose person is known from before. */
export interface KeptFace {
  readonly box: Box
  readonly person: PersonId
}

// Two boxes of one face by two versions of a detector share well over half; of two faces side by side, hardly anything.
const sameFace = 0.5

/** The person of each face that was known before, by position; null for any other. Each is given once, to the best match. */
export function knownAgain(
  faces: readonly Pick<Face, 'box'>[],
  kept: readonly KeptFace[],
): readonly (PersonId | null)[] {
  const pairs = faces
    .flatMap(({ box }, position) => kept.map((one) => ({ one, position, overlap: overlapOf(box, one.box) })))
    .filter(({ overlap }) => overlap >= sameFace)
    .sort((one, other) => other.overlap - one.overlap || one.position - other.position)
  const persons = new Array<PersonId | null>(faces.length).fill(null)
  const given = new Set<PersonId>()
  for (const { one, position } of pairs) {
    if (given.has(one.person) || (persons[position] ?? null) !== null) continue
    persons[position] = one.person
    given.add(one.person)
  }
  return persons
}

/** Intersection over union. */
function overlapOf(one: Box, other: Box): number {
  const across = Math.min(one[0] + one[2], other[0] + other[2]) - Math.max(one[0], other[0])
  const down = Math.min(one[1] + one[3], other[1] + other[3]) - Math.max(one[1], other[1])
  if (across <= 0 || down <= 0) return 0
  const shared = across * down
  return shared / (one[2] * one[3] + other[2] * other[3] - shared)
}
