import { closeNetworkGlobals } from './network-globals'

/** Every process with Node's globals imports this first: what loads after it finds no way out. */
export const closedNetwork = closeNetworkGlobals(globalThis)
