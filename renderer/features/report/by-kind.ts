import type { InferenceKind } from '../../../shared/domain/inference/inference'
import type { Finding } from '../../../shared/ipc/inference-queries'

/** Findings under their kinds, in the order in which the kinds come first. */
export function byKind(
  findings: readonly Finding[],
): readonly (readonly [InferenceKind, readonly Finding[]])[] {
  const kinds = new Map<InferenceKind, Finding[]>()
  for (const finding of findings) {
    const known = kinds.get(finding.kind)
    if (known === undefined) kinds.set(finding.kind, [finding])
    else known.push(finding)
  }
  return [...kinds]
}
