import type { ReportFormat } from '../../../shared/ipc/report'
import type { ExportFile } from './contents'
import type { Report } from './make-report'

/** The files of one format, the one that the user named first; a PDF is printed from the page. */
export function reportFiles(
  { files, bundle }: Report,
  format: Exclude<ReportFormat, 'pdf'>,
  name: string,
): readonly ExportFile[] {
  const bytesOf = (wanted: string): Uint8Array => {
    const found = files.find((file) => file.name === wanted)
    if (found === undefined) throw new Error(`the report has no ${wanted}`)
    return found.bytes
  }
  switch (format) {
    case 'html':
      return [{ name: `${name}.html`, bytes: bytesOf('report.html') }]
    case 'json':
      return [{ name: `${name}.json`, bytes: bytesOf('audit.json') }]
    case 'csv':
      return [
        { name: `${name}.csv`, bytes: bytesOf('items.csv') },
        { name: `${name}-findings.csv`, bytes: bytesOf('findings.csv') },
      ]
    case 'press':
      return [
        { name: `${name}.html`, bytes: bytesOf('press.html') },
        { name: `${name}.json`, bytes: bytesOf('press.json') },
      ]
    case 'bundle':
      return [{ name: `${name}.zip`, bytes: bundle.bytes }]
  }
}
