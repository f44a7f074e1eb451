/** Tells that something changed, at most once in a while: a batch of a thousand items is one change to look at. */
export interface Changes {
  readonly changed: () => void
  readonly listen: (listener: () => void) => () => void
  readonly stop: () => void
}

const gatherForMs = 100

export function makeChanges(): Changes {
  const listeners = new Set<() => void>()
  let timer: NodeJS.Timeout | null = null
  return {
    changed: () => {
      timer ??= setTimeout(() => {
        timer = null
        for (const listener of listeners) listener()
      }, gatherForMs)
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    stop: () => {
      if (timer !== null) clearTimeout(timer)
      timer = null
    },
  }
}
