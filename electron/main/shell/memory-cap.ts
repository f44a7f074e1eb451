import { app } from 'electron'

const checkMs = 500

/**
 * Does `work` under a cap: a process, by its system id, that holds more than `mostBytes` of working set meanwhile is ended by its
 * own function. Nothing wakes while there is no work.
 */
export async function underMemoryCap<Result>(
  processes: ReadonlyMap<number, () => void>,
  mostBytes: number,
  work: () => Promise<Result>,
): Promise<Result> {
  const watch = setInterval(() => {
    for (const { pid, memory } of app.getAppMetrics())
      // Kilobytes in Electron.
      if (memory.workingSetSize * 1_024 > mostBytes) processes.get(pid)?.()
  }, checkMs)
  try {
    return await work()
  } finally {
    clearInterval(watch)
  }
}
