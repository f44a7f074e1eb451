import type { InferenceKind, JudgedInference } from '../../../shared/domain/inference/inference'

/** Findings under their kinds, in the order in which the kinds come first. */
export function byKind(
  findings: readonly JudgedInference[],
): readonly (readonly [InferenceKind, readonly JudgedInference[]])[] {
  const kinds = new Map<InferenceKind, JudgedInference[]>()
  for (const finding of findings) {
    const known = kinds.get(finding.kind)
    if (known === undefined) kinds.set(finding.kind, [finding])
    else known.push(finding)
  }
  return [...kinds]
}
