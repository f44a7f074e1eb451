import type { FrameFilter } from '../../../shared/ipc/schemas'

/** A filter that one field no longer narrows. */
export function withoutField(filter: FrameFilter, field: keyof FrameFilter): FrameFilter {
  const kept = Object.entries(filter).filter(([name]) => name !== field)
  return Object.fromEntries(kept)
}
