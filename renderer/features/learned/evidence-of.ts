import type { JudgedInference } from '../../../shared/domain/inference/inference'
import type { FrameFilter } from '../../../shared/ipc/schemas'

/** The frames behind one sentence or many small findings: by the one inference, or by all their photos together. */
export function evidenceOf(
  because: readonly string[],
  inferences: readonly JudgedInference[],
): { readonly filter: FrameFilter; readonly photos: number } {
  const wanted = new Set(because)
  const found = inferences.filter(({ id }) => wanted.has(id))
  const [only] = found
  if (found.length === 1 && only !== undefined) {
    return { filter: { inference: only.id }, photos: only.items.length }
  }
  const items = [...new Set(found.flatMap((one) => one.items))]
  return { filter: { items }, photos: items.length }
}
