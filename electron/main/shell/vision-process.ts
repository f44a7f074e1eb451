import { utilityProcess, type MessagePortMain } from 'electron'

export interface VisionProcess {
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
  const gone = new Promise<void>((resolve) => {
    child.once('exit', (code) => {
      options.onGone(`exit ${code}`)
      resolve()
    })
  })
  child.on('message', options.onMessage)
  child.postMessage({ kind: 'port' }, [options.frames])
  return {
    post: (message) => child.postMessage(message),
    kill: async () => {
      if (child.kill()) await gone
    },
  }
}
