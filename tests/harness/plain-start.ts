import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { appWritableFolder, runtime, plainEnvironment } from './electron-app'

export interface PlainStart {
  readonly dataFolder: string
  /** Whether the store is there: by then the app has gone through its start. */
  readonly isUp: () => boolean
  readonly hasEnded: () => boolean
  readonly printed: () => string
  /** Ends it and all that it started. */
  readonly end: () => Promise<void>
}

export interface PlainOrder {
  /** The packed app's executable; null: plain Electron. */
  readonly packed: string | null
  /** Null: plain Electron without the app. */
  readonly app?: null
  readonly args?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  /** Words of a command that runs the app, such as a tracer. */
  readonly under?: readonly string[]
  readonly dataFolder?: string
}

/** Starts the app as a person would, with nobody driving it: no debugger, no port, no switch but the given ones. */
export function startPlainly({
  packed,
  args = [],
  environment = {},
  under = [],
  ...order
}: PlainOrder): PlainStart {
  const dataFolder = order.dataFolder ?? appWritableFolder('plain')
  const { executable, appFolder } = runtime()
  const isOwn = process.getuid?.() !== 0 && packed !== null
  const words = [
    ...under,
    isOwn ? packed : executable,
    ...(packed === null && order.app !== null ? [appFolder] : []),
    ...args,
  ]
  const [command = '', ...rest] = words
  const child = spawn(command, rest, {
    detached: true,
    env: {
      ...plainEnvironment(),
      SAFELIGHT_DATA: dataFolder,
      ...(packed === null ? {} : { SAFELIGHT_ELECTRON_BINARY: packed }),
      ...environment,
    },
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text
    })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const endGroup = (signal: NodeJS.Signals): void => {
    try {
      process.kill(-(child.pid ?? 0), signal)
    } catch {
      // All of it had ended by itself.
    }
  }
  return {
    dataFolder,
    isUp: () => existsSync(join(dataFolder, 'audit.sqlite')),
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    printed: () => printed,
    end: async () => {
      if (child.exitCode === null && child.signalCode === null) {
        endGroup('SIGTERM')
        const forced = setTimeout(() => endGroup('SIGKILL'), 20_000)
        await ended
        clearTimeout(forced)
      }
      endGroup('SIGKILL')
    },
  }
}
