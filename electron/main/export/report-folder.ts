import type { ExportFile } from './contents'
import { textFile } from './contents'
import type { Report } from './make-report'

const besideTheBundle = [
  'README.txt',
  'report.html',
  'press.html',
  'press.json',
  'audit.json',
  'items.csv',
  'findings.csv',
]

/** What a folder of results holds: the bundle, copies of what people open, and the newest checkpoint to keep or to give away. */
export const reportFolder = ({ files, bundle, checkpoint }: Report): readonly ExportFile[] => [
  bundle,
  ...files.filter(({ name }) => besideTheBundle.includes(name)),
  textFile('checkpoint.txt', checkpoint),
]
