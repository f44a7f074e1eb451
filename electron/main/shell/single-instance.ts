import { app } from 'electron'

/**
 * True for the one instance that may use the data folder. A second one ends at once and brings the first to the front: two
 * writers of one ledger would be one too many.
 */
export function isOnlyInstance(onSecond: () => void): boolean {
  if (!app.requestSingleInstanceLock()) {
    process.stderr.write('Safelight is already running with this data.\n')
    return false
  }
  app.on('second-instance', onSecond)
  return true
}
