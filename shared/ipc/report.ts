import * as z from 'zod/mini'

import { shortText } from './schemas'
import { call } from './wire'

export const reportFormats = ['html', 'pdf', 'csv', 'json', 'press', 'bundle'] as const
export type ReportFormat = (typeof reportFormats)[number]

const mostShown = 1_000

/** What is to be saved; `shown` lists the findings whose photos are to be seen in it, all others are drawn. */
const reportWish = z.strictObject({
  format: z.enum(reportFormats),
  shown: z.readonly(z.array(shortText).check(z.maxLength(mostShown))),
  /** `left-out` where nothing is said; the page for publication never has any of it. */
  revoked: z.optional(z.enum(['left-out', 'included'])),
})
export type ReportWish = z.infer<typeof reportWish>

/** What was written where the user chose, as text to show. */
export interface SavedReport {
  readonly folder: string
  readonly files: readonly string[]
}

export const reportCalls = {
  /**
   * Asks where to save with the system's dialog, makes an audit, records the export in the ledger and writes its files; null
   * when the user closes the dialog. Findings of a walkthrough under way are written beside it and sealed in the ledger, but
   * for the copy for publication. Throws `inside-roll` for a folder among the originals, `folder-refused`, `disk-full`.
   */
  exportReport: call<SavedReport | null>().with(reportWish),
}
