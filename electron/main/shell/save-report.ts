import { readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'

import { dialog, type BrowserWindow } from 'electron'

import type { ReportFormat, SavedReport } from '../../../shared/ipc/report'
import { contentsOf, textFile, type ExportFile } from '../export/contents'
import { makeReport } from '../export/make-report'
import { reportFiles } from '../export/report-files'
import { walkthroughRecord } from '../export/walkthrough-record'
import type { Services } from '../services'
import { printPage } from './print-page'

const endings: Readonly<Record<ReportFormat, string>> = {
  html: 'html',
  pdf: 'pdf',
  csv: 'csv',
  json: 'json',
  bundle: 'zip',
}

/** Saves the report where the user says; nothing is made or recorded when they do not. */
export async function saveReport(
  { services, verifier }: { readonly services: Services; readonly verifier: string },
  window: BrowserWindow,
  format: ReportFormat,
): Promise<SavedReport | null> {
  const ending = endings[format]
  const answer = await dialog.showSaveDialog(window, {
    title: 'Save the report',
    defaultPath: `safelight-report.${ending}`,
    filters: [{ name: ending.toUpperCase(), extensions: [ending] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  if (answer.canceled || answer.filePath === '') return null
  const name = basename(answer.filePath, extname(answer.filePath))
  const folder = dirname(answer.filePath)
  // The findings first: the ledger in the bundle then holds the entry that seals them.
  const findings = await findingsOf(services, name)
  const files = [...(await filesOf({ services, verifier }, format, name)), ...findings]
  for (const file of files) await writeFile(join(folder, file.name), file.bytes, { mode: 0o600 })
  return { folder, files: files.map((file) => file.name) }
}

async function filesOf(
  { services, verifier }: { readonly services: Services; readonly verifier: string },
  format: ReportFormat,
  name: string,
): Promise<readonly ExportFile[]> {
  const tool = {
    version: services.status().version,
    analysis: services.settings.get().metadataOnly ? ('metadata' as const) : ('full' as const),
    models: services.models(),
  }
  const report = await makeReport(
    services.auditor,
    { selected: null, tool },
    { verifier: await readFile(verifier), shown: new Set() },
  )
  if (format !== 'pdf') return reportFiles(report, format, name)
  const [page] = reportFiles(report, 'html', name)
  if (page === undefined) throw new Error('a report without a page')
  return [{ name: `${name}.pdf`, bytes: await printPage(page.bytes) }]
}

/** A walkthrough's findings go beside the report, with what opens the ledger's entry that commits to them. */
async function findingsOf(services: Services, name: string): Promise<readonly ExportFile[]> {
  const kept = services.walkthrough.get()
  if (kept === null) return []
  const record = walkthroughRecord(kept, name)
  const contents = contentsOf([record])
  const items = kept.findings.length
  const opening = await services.auditor.recordExport({ what: 'walkthrough', items, contents })
  const seal = textFile(
    `${name}-walkthrough-seal.json`,
    `${JSON.stringify({ contents, opening }, null, 2)}\n`,
  )
  return [record, seal]
}
