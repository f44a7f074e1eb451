import { utilityProcess, type MessagePortMain, type UtilityProcess } from 'electron'

export interface VisionProcess {
  /** Resolves once it runs. */
  readonly osProcessId: Promise<number>
  readonly post: (message: unknown) => void
  /** Resolves once it is gone. */
  readonly kill: () => Promise<void>
}

/**
 * Starts the process that looks at pixels and gives it the port on which the reader's frames arrive. It sees no file's
 * bytes and no environment of ours. `onGone` is called once, when it ended for whatever reason.
 */
export function startVision(options: {
  readonly script: string
  readonly models: string
  readonly frames: MessagePortMain
  readonly onMessage: (message: unknown) => void
  readonly onGone: (reason: string) => void
}): VisionProcess {
  const child = utilityProcess.fork(options.script, [options.models], {
    serviceName: 'Safelight vision',
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {},
  })
  let isGone = false
  const gone = new Promise<void>((resolve) => {
    child.once('exit', (code) => {
      isGone = true
      options.onGone(`exit ${code}`)
      resolve()
    })
  })
  child.on('message', options.onMessage)
  child.postMessage({ kind: 'port' }, [options.frames])
  const osProcessId = new Promise<number>((resolve) => {
    child.once('spawn', () => {
      if (child.pid !== undefined) resolve(child.pid)
    })
  })
  return {
    osProcessId,
    post: (message) => child.postMessage(message),
    kill: async () => {
      if (isGone) return
      if (child.pid === undefined) child.once('spawn', () => endAtOnce(child))
      else endAtOnce(child)
      await gone
    },
  }
}

/** A net that is computing never sees a polite signal: Electron's own `kill` waits until it is done. */
function endAtOnce({ pid }: UtilityProcess): void {
  if (pid === undefined) return
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended by itself in between; its exit is announced all the same.
  }
}
