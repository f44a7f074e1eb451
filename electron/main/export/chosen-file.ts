import { basename, dirname } from 'node:path'

import type { ReportFormat } from '../../../shared/ipc/report'

export const endings: Readonly<Record<ReportFormat, string>> = {
  html: 'html',
  pdf: 'pdf',
  csv: 'csv',
  json: 'json',
  press: 'html',
  bundle: 'zip',
}

export interface ChosenFile {
  readonly folder: string
  /** Without the format's ending. */
  readonly name: string
  /** The very file that the user named, and agreed to replace if it is there; with an ending added it is another. */
  readonly isAgreed: boolean
}

export function chosenFile(path: string, format: ReportFormat): ChosenFile {
  const ending = `.${endings[format]}`
  const whole = basename(path)
  const isAgreed = whole.toLowerCase().endsWith(ending) && whole.length > ending.length
  return {
    folder: dirname(path),
    name: isAgreed ? whole.slice(0, -ending.length) : whole,
    isAgreed: isAgreed && whole.endsWith(ending),
  }
}
