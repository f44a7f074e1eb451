const ignoredStarts = ['.', '~$', '~syncthing~']
const ignoredEnds = ['.part', '.partial', '.filepart', '.crdownload', '.opdownload', '.download', '.tmp']
const ignoredWithin = ['_conflict-']
const ignoredNames = new Set([
  '@eadir',
  '@recycle',
  '#recycle',
  '$recycle.bin',
  'lost+found',
  'system volume information',
])

/**
 * True for files and folders that synchronisers, downloads, trash bins and systems put beside photos: never items.
 *
 * Names that start with a dot cover `.syncthing.*`, `.~lock.*`, `.stfolder`, `.stversions`, `.nomedia`, `.trashed-*` and
 * `.pending-*` too.
 */
export function isIgnoredName(name: string): boolean {
  const lower = name.toLowerCase()
  return (
    ignoredNames.has(lower) ||
    ignoredStarts.some((start) => lower.startsWith(start)) ||
    ignoredEnds.some((end) => lower.endsWith(end)) ||
    ignoredWithin.some((part) => lower.includes(part))
  )
}
