import type { Reply } from './wire'

/** What an event looks like when it arrives in a window. */
export interface BridgeEvent {
  readonly event: string
  readonly payload: unknown
}

/**
 * The generic wire between a window and main, put on `window.safelight` by the preload. It names no call of its own:
 * the contract that both ends import does, and main checks every name and input.
 */
export interface Bridge {
  readonly call: (name: string, input: unknown) => Promise<Reply<unknown>>
  /** Returns the function that stops listening. */
  readonly on: (listener: (event: BridgeEvent) => void) => () => void
}

export const callChannel = 'safelight:call'
export const eventChannel = 'safelight:event'
/** Main hands the reader's window its two ports on this channel. */
export const portsChannel = 'safelight:ports'
