import { textFile } from './contents'
import type { ExportFile } from './contents'
import { asJson } from './evidence-files'
import { pressCopyOf } from './press-copy'
import { readmeOf } from './readme'
import { pressPage } from './report/press-page'
import { reportPage } from './report/report'
import type { ReportSource } from './report/report-source'
import { findingTable, itemTable } from './tables'

/** Report, tables and the copy for publication: the same source gives the same files to the byte. */
export function toldFiles(source: ReportSource): readonly ExportFile[] {
  const { document } = source.evidence
  const press = pressCopyOf(document)
  return [
    textFile('README.txt', readmeOf(source.evidence)),
    textFile('report.html', reportPage(source)),
    textFile('press.html', pressPage(press, source)),
    textFile('press.json', asJson(press)),
    textFile('items.csv', itemTable(document)),
    textFile('findings.csv', findingTable(document)),
  ]
}
