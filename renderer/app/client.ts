import { appContract } from '../../shared/ipc/app'
import type { AppContract } from '../../shared/ipc/app'
import type { Bridge } from '../../shared/ipc/bridge'
import { clientOf } from '../../shared/ipc/wire'
import type { InputOf, OutputOf, PayloadOf } from '../../shared/ipc/wire'

declare global {
  interface Window {
    readonly safelight: Bridge
  }
}

type Calls = AppContract['calls']
type Events = AppContract['events']
export type CallName = keyof Calls
export type CallInput<Name extends CallName> = InputOf<Calls[Name]>
export type CallOutput<Name extends CallName> = OutputOf<Calls[Name]>

/** The one way from the window to main, typed by the contract. */
export const client = clientOf(appContract, (name, input) => window.safelight.call(name, input))

/** Listens to one event; returns the function that stops listening. */
export function onEvent<Name extends keyof Events>(
  name: Name,
  listener: (payload: PayloadOf<Events[Name]>) => void,
): () => void {
  return window.safelight.on((arrived) => {
    if (arrived.event === name) listener(arrived.payload as PayloadOf<Events[Name]>)
  })
}
