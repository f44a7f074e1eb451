import { readFile } from 'node:fs/promises'

import { dialog, type BrowserWindow } from 'electron'

import type { ReportFormat, ReportWish, SavedReport } from '../../../shared/ipc/report'
import { chosenFile, endings } from '../export/chosen-file'
import type { ExportFile } from '../export/contents'
import { makeReport } from '../export/make-report'
import { reportFiles } from '../export/report-files'
import { folderOutside, saveFiles } from '../export/save-files'
import { sealedWalkthrough } from '../export/walkthrough-record'
import type { Services } from '../services'
import { words } from './language/words'
import { printPage } from './print-page'

interface Saving {
  readonly services: Services
  /** The verifier's own file. */
  readonly verifier: string
}

/** Saves the report where the user says; nothing is made or recorded when they do not, or when it would lie in a roll. */
export async function saveReport(
  saving: Saving,
  window: BrowserWindow,
  wish: ReportWish,
): Promise<SavedReport | null> {
  const { services } = saving
  const path = await askWhere(window, wish.format)
  if (path === null) return null
  const chosen = chosenFile(path, wish.format)
  const rolls = services.rolls.list().flatMap((roll) => services.rolls.folderOf(roll.id) ?? [])
  await folderOutside(chosen.folder, rolls)
  // The findings first: the ledger in the bundle then holds the entry that seals them. They name who signed, so a copy for
  // publication goes without.
  const findings = wish.format === 'press' ? [] : await sealedWalkthrough(services, chosen.name)
  const files = [...(await filesOf(saving, wish, chosen.name)), ...findings]
  return { folder: chosen.folder, files: await saveFiles(chosen, files, rolls) }
}

async function askWhere(window: BrowserWindow, format: ReportFormat): Promise<string | null> {
  const ending = endings[format]
  const answer = await dialog.showSaveDialog(window, {
    title: words.dialog.saveReport,
    defaultPath: `safelight-${format === 'press' ? 'for-publication' : 'report'}.${ending}`,
    filters: [{ name: ending.toUpperCase(), extensions: [ending] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  return answer.canceled || answer.filePath === '' ? null : answer.filePath
}

async function filesOf(
  { services, verifier }: Saving,
  { format, shown, revoked = 'left-out' }: ReportWish,
  name: string,
): Promise<readonly ExportFile[]> {
  const tool = {
    version: services.status().version,
    analysis: services.settings.get().metadataOnly ? ('metadata' as const) : ('full' as const),
    models: services.models(),
  }
  const report = await makeReport(
    services.auditor,
    { selected: null, tool, revoked },
    { verifier: await readFile(verifier), shown: new Set(shown), handedOver: format },
  )
  if (format !== 'pdf') return reportFiles(report, format, name)
  const [page] = reportFiles(report, 'html', name)
  if (page === undefined) throw new Error('a report without a page')
  return [{ name: `${name}.pdf`, bytes: await printPage(page.bytes) }]
}
