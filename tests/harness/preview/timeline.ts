import type { Timeline } from '../../../shared/domain/audit/timeline'
import type { PreviewItem } from './roll'

const none = { least: 0, most: 0 }

/** As if Allow had been tapped 40 days before the preview's clock. */
export function previewTimeline(roll: readonly PreviewItem[]): Timeline {
  const step = Math.max(1, Math.floor(roll.length / 90))
  const days = Array.from({ length: roll.length === 0 ? 0 : 41 }, (_, at) => ({
    date: new Date(Date.UTC(2025, 4, 18 + at)).toISOString().slice(0, 10),
    leaves: {
      firstBatch: at === 0 ? { least: step * 20, most: step * 26 } : none,
      ongoing: at % 3 === 0 ? { least: step, most: step * 2 } : none,
      older: at === 12 ? { least: 0, most: step * 14 } : none,
    },
    inCloud: {
      least: step * (20 + Math.floor(at / 3)),
      most: step * (26 + (at >= 12 ? 14 : 0) + Math.floor(at / 3) * 2),
    },
    bytes: { least: step * 2_400_000 * (20 + at), most: step * 2_900_000 * (30 + at) },
  }))
  return { days, undated: roll.length === 0 ? 0 : 3, lookedThrough: step * 60 }
}
