import type { FrameFilter } from '../../../shared/ipc/schemas'

/** The frames behind one sentence: by the one inference it rests on, or by all of several. */
export function evidenceOf(because: readonly string[]): FrameFilter {
  const [only] = because
  return because.length === 1 && only !== undefined ? { inference: only } : { inferences: because }
}
