import type { ItemId } from '../../../../shared/domain/item/ids'
import type { CopiesReport, CopiesRequest, CopiesState } from '../../../../shared/ipc/copies'
import { failureOf } from '../../../../shared/ipc/wire'
import type { CopiesWatch } from './make-copies'

const mostPictures = 300

const idle: CopiesState = {
  state: 'idle',
  done: 0,
  total: 0,
  current: null,
  isCancelling: false,
  report: null,
  failure: null,
}

export interface CopyDesk {
  readonly state: () => CopiesState
  /** Begins and answers at once; copies that are being made go on instead. */
  readonly start: (request: CopiesRequest, folder: string) => CopiesState
  readonly cancel: () => CopiesState
  /** The small picture of a copy made last, while it is shown. */
  readonly pictureOf: (copy: ItemId) => Uint8Array | null
}

/** Makes one set of copies at a time, in the background, and says how far it is. */
export function openCopyDesk(
  make: (request: CopiesRequest, target: string, watch: CopiesWatch) => Promise<CopiesReport>,
  { nameOf, onState }: { readonly nameOf: (item: ItemId) => Promise<string>; readonly onState: () => void },
): CopyDesk {
  let state = idle
  const pictures = new Map<ItemId, Uint8Array>()
  const become = (change: Partial<CopiesState>): CopiesState => {
    state = { ...state, ...change }
    onState()
    return state
  }
  const watch: CopiesWatch = {
    isCancelled: () => state.isCancelling,
    onWritten: (copy, thumbnail) => {
      if (thumbnail !== null && pictures.size < mostPictures) pictures.set(copy, thumbnail)
    },
    onFile: (done, item) => {
      become({ done })
      void nameOf(item).then(
        (current) => state.state === 'making' && state.done === done && become({ current }),
        () => undefined,
      )
    },
  }
  return {
    state: () => state,
    pictureOf: (copy) => pictures.get(copy) ?? null,
    cancel: () => (state.state === 'making' ? become({ isCancelling: true }) : state),
    start: (request, folder) => {
      if (state.state === 'making') return state
      pictures.clear()
      const begun = become({ ...idle, state: 'making', total: request.items.length })
      make(request, folder, watch).then(
        (report) => become({ state: 'made', current: null, report }),
        (thrown: unknown) => become({ state: 'failed', current: null, failure: failureOf(thrown) }),
      )
      return begun
    },
  }
}
