import * as z from 'zod/mini'

import { call } from './wire'

export const reportFormats = ['html', 'pdf', 'csv', 'json', 'bundle'] as const
export type ReportFormat = (typeof reportFormats)[number]

/** What was written where the user chose, as text to show. */
export interface SavedReport {
  readonly folder: string
  readonly files: readonly string[]
}

export const reportCalls = {
  /**
   * Asks where to save with the system's dialog, makes an audit, records the export in the ledger and writes its files; null
   * when the user closes the dialog. Findings of a walkthrough under way are written beside it and sealed in the ledger.
   */
  exportReport: call<SavedReport | null>().with(z.strictObject({ format: z.enum(reportFormats) })),
}
