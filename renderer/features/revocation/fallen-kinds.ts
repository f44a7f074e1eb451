import type { InferenceKind } from '../../../shared/domain/inference/inference'

/** How many of each kind: what fell has no label any more, but its id begins with what it was. */
export function fallenKinds(ids: readonly string[]): readonly (readonly [InferenceKind, number])[] {
  const counts = new Map<InferenceKind, number>()
  for (const id of ids) {
    const kind = id.slice(0, id.indexOf(':')) as InferenceKind
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return [...counts].sort(([, one], [, other]) => other - one)
}
