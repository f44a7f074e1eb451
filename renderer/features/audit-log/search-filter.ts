import { parseSearch } from '../../../shared/domain/audit/search-words'
import type { FrameFilter } from '../../../shared/ipc/schemas'

/** A search in plain words as the filter that main understands. `today` is a local date. */
export function searchFilter(typed: string, today: string): FrameFilter {
  const { outcomes, mediaKinds, objects, textKinds, themes, ...others } = parseSearch(typed, today)
  return {
    ...others,
    ...(outcomes === undefined ? {} : { outcomes: [...outcomes] }),
    ...(mediaKinds === undefined ? {} : { mediaKinds: [...mediaKinds] }),
    ...(objects === undefined ? {} : { objects: [...objects] }),
    ...(textKinds === undefined ? {} : { textKinds: [...textKinds] }),
    ...(themes === undefined ? {} : { themes: [...themes] }),
  }
}
