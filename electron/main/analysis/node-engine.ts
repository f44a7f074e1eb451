import { fork } from 'node:child_process'

import type { OnWayTried } from '../../../shared/ipc/network-globals'
import type { Engine } from './engine'
import { forkedEngine } from './forked-engine'
import { superviseEngine } from './supervised-engine'

export interface NodeEngineOptions {
  /** The script that runs reader and vision in one plain Node process. */
  readonly script: string
  readonly width: number
  /** Where the nets were laid out; null: the child loads none and looks at no pixel. */
  readonly modelsFolder: string | null
  /** A child that grows beyond so many bytes is ended like one that crashed. */
  readonly mostMemoryBytes: number
  /** Told when something in a child tried a way out. */
  readonly onNetworkTried: OnWayTried
}

const mebibyte = 1_024 * 1_024

/** The command line's engine: one plain Node child a slot, the same reader and vision as in the app, pixels by sharp. */
export function createNodeEngine(options: NodeEngineOptions): Engine {
  const spawn = () =>
    forkedEngine(
      fork(options.script, options.modelsFolder === null ? [] : [options.modelsFolder], {
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
        execArgv: [...process.execArgv.filter((argument) => !argument.startsWith('--inspect'))],
      }),
      options,
    )
  return superviseEngine(spawn, {
    width: options.width,
    isConfined: false,
    // Ten seconds for any file, and a second more a MiB: large pictures take long to decode on a busy machine.
    readDeadlineMs: (bytes) => 10_000 + 1_000 * Math.min(60, Math.floor(bytes / mebibyte)),
    lookDeadlineMs: 120_000,
    startDeadlineMs: 120_000,
  })
}
