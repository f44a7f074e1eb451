/** What a runtime puts into the global scope that can reach a network without importing a module. */
const waysOut = ['fetch', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource', 'XMLHttpRequest']

export type OnWayTried = (way: string) => void

export interface ClosedNetwork {
  /** Told of every attempt from now on, and at once of those that nobody has been told of yet. */
  readonly onTried: (listener: OnWayTried) => void
}

/**
 * Puts in the place of each way out that `globals` has a function that throws and tells the attempt. It cannot be put
 * back. This stops a library's request, not code that was made to run: that can still ask the runtime for its modules.
 */
export function closeNetworkGlobals(globals: object): ClosedNetwork {
  const untold: string[] = []
  let tell: OnWayTried = (way) => untold.push(way)
  for (const way of waysOut.filter((name) => name in globals)) {
    Object.defineProperty(globals, way, {
      value: function refused(): never {
        tell(way)
        throw new TypeError(`Safelight makes no network connection: ${way}`)
      },
      writable: false,
      configurable: false,
    })
  }
  return {
    onTried: (listener) => {
      tell = listener
      for (const way of untold.splice(0)) listener(way)
    },
  }
}
