import { app } from 'electron'

const checkMs = 500

/**
 * Ends an engine process that holds more than `mostBytes`, as the system counts its working set; what it was at then fails like
 * after a crash. Returns a function that ends the watch.
 */
export function capMemory(osProcessId: number, mostBytes: number, end: () => void): () => void {
  const watch = setInterval(() => {
    const metric = app.getAppMetrics().find(({ pid }) => pid === osProcessId)
    // Kilobytes in Electron.
    if ((metric?.memory.workingSetSize ?? 0) * 1_024 > mostBytes) end()
  }, checkMs)
  watch.unref()
  return () => {
    clearInterval(watch)
  }
}
