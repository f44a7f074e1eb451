import { appContract } from '../../../shared/ipc/app'
import type { Bridge } from '../../../shared/ipc/bridge'
import { answer } from '../../../shared/ipc/wire'
import { previewHandlers } from './handlers'

export interface PreviewOptions {
  readonly items: number
  readonly theme: 'dark' | 'light'
  readonly view: 'sheet' | 'list'
  /** `idle`, `busy`, `paused`, `error`, `missing` or `first`. */
  readonly state: string
}

/** A bridge on synthetic data that goes through the real contract: names and inputs are checked as main does. */
export function previewBridge(options: PreviewOptions): Bridge {
  const handlers = previewHandlers(options)
  return {
    call: (name, input) => {
      const isBroken = options.state === 'error' && !['settings', 'status'].includes(name)
      if (isBroken) return Promise.resolve({ ok: false, failure: { code: 'store-corrupt', detail: name } })
      return answer({ contract: appContract, handlers }, name, input)
    },
    on: () => () => undefined,
  }
}
