import type { ReportFormat } from '../../../../shared/ipc/report'
import { count, number } from './numbers'

const formats: Readonly<Record<ReportFormat, { readonly title: string; readonly says: string }>> = {
  html: { title: 'A page', says: 'To read in a browser, in one file.' },
  pdf: { title: 'A PDF', says: 'To print or to send.' },
  csv: { title: 'Tables', says: 'Photos and findings, for a spreadsheet.' },
  json: { title: 'Data', says: 'The whole audit, for other programs.' },
  press: { title: 'A copy to publish', says: 'Numbers and the policy only: no photo, name or place.' },
  bundle: { title: 'The evidence', says: 'All of it with the ledger, to be checked by anyone.' },
}

export const report = {
  title: 'The report',
  lead: 'What you hand over: the audit in words, the numbers, and the proof.',
  holds: 'What a report holds',
  parts: {
    noAnswer: 'No answer: no photo was seen yet, which does not mean that none would leave',
    answer: (would: number, could: number) =>
      `The answer: ${number(would)} would leave, ${number(could)} could`,
    items: (value: number) =>
      `${count(value, 'photo', 'photos')}, each with its verdict and the clause that decides`,
    learned: (value: number) =>
      `${count(value, 'finding', 'findings')}, drawn, not shown, unless you choose otherwise`,
    suggestions: (value: number) => `${count(value, 'suggestion', 'suggestions')} that would come of it`,
    revocations: (value: number) => `${count(value, 'revocation', 'revocations')}, only counted`,
    ledger: (value: number) => `${count(value, 'ledger entry', 'ledger entries')} with the seals over them`,
    walkthrough: (value: number) => `The walkthrough, ${count(value, 'step', 'steps')} signed`,
    assumptions: (value: number) => `${count(value, 'assumption', 'assumptions')}, named`,
  },
  photos: {
    title: 'Photos in the report',
    lead: 'Findings are drawn as boxes, so nobody sees a photo. Tick a finding to show its photos.',
    none: 'There is no finding to show.',
    ofKind: (value: number, chosen: number) =>
      chosen === 0
        ? count(value, 'finding', 'findings')
        : `${count(value, 'finding', 'findings')}, ${number(chosen)} shown`,
    more: (value: number) => `Show ${number(value)} more`,
    wouldShow: (value: number) => count(value, 'photo', 'photos'),
    thumb: (position: number) => `Photo ${number(position)} that would be shown`,
    showNone: 'Show none',
    chosen: (value: number) =>
      value === 0
        ? 'No photo will be seen.'
        : `Photos of ${count(value, 'finding', 'findings')} will be seen by whoever reads the page, the PDF or the evidence.`,
  },
  save: 'Save it',
  withRevoked: 'Include what you revoked and its receipts. A copy to publish names none of it.',
  format: (format: ReportFormat) => formats[format],
  making: 'Making the report…',
  saved: (files: readonly string[], folder: string) => `Saved in ${folder}: ${files.join(', ')}`,
  notSaved: 'Nothing was saved.',
  leaves: 'What it leaves out',
  leftOut: [
    'What you revoked is left out, and so are its receipts, unless you choose otherwise.',
    'Faces as numbers are never exported.',
    'Photos themselves stay here. A finding’s photo is shown only if you choose it.',
    'Names are hidden in the ledger’s copy; only what you disclose can be tested.',
  ],
  check: 'Check the ledger now',
  checking: 'Checking every entry…',
  whole: (size: number) => `Whole: ${count(size, 'entry', 'entries')}, every seal and signature fits.`,
  broken: (fault: string) => `Something does not fit: ${fault}`,
  checkTitle: 'Is it whole?',
  checkMore: 'Every entry, every signature and every seal is read again from the disk.',
}
