import { availableParallelism } from 'node:os'

import type { Engine } from '../analysis/engine'
import { superviseEngine } from '../analysis/supervised-engine'
import { isConfined, mayBeConfined } from './confinement'
import { startElectronProcess, type EngineSeat } from './electron-process'

const mebibyte = 1_024 * 1_024
/** Each vision process takes about 500 MB. */
const mostProcesses = 4
/** Twice what the largest file of the tests takes, so that only what runs away is ended. */
const mostMemoryBytes = 2_048 * mebibyte

/**
 * The app's engine: sandboxed readers and vision processes under supervision. Confinement is observed on each new reader, not
 * assumed; `onUnconfined` is called once when it fails.
 */
export function openElectronEngine(
  seat: Omit<EngineSeat, 'onReader' | 'mostMemoryBytes'>,
  onUnconfined: () => void,
): Engine {
  let confined = mayBeConfined()
  if (!confined) onUnconfined()
  const onReader = async (osProcessId: number): Promise<void> => {
    if (!confined || (await isConfined(osProcessId))) return
    confined = false
    onUnconfined()
  }
  const spawn = () =>
    startElectronProcess({ ...seat, mostMemoryBytes, onReader: (osProcessId) => void onReader(osProcessId) })
  const engine = superviseEngine(spawn, {
    width: Math.min(availableParallelism(), mostProcesses),
    isConfined: confined,
    readDeadlineMs: (bytes) => 10_000 + 1_000 * Math.min(60, Math.floor(bytes / mebibyte)),
    lookDeadlineMs: 120_000,
    startDeadlineMs: 120_000,
  })
  return {
    ...engine,
    get isConfined() {
      return confined
    },
  }
}
