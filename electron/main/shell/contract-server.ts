import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron'

import { appContract, type AppContract } from '../../../shared/ipc/app'
import { callChannel, eventChannel, type BridgeEvent } from '../../../shared/ipc/bridge'
import { answer, failureOf, type FailureCode, type Handlers, type Reply } from '../../../shared/ipc/wire'

/** Told of each call that was turned away at the door: its code and its name, never its input. */
export type OnRefused = (refusal: { readonly code: FailureCode; readonly call: string }) => void

/** Answers the app contract, once its handlers are there, to the top frame of one window showing the app's own page, and to nobody else. */
export function serveContract(
  handlers: Promise<Handlers<AppContract>>,
  isTrusted: (event: IpcMainInvokeEvent) => boolean,
  onRefused: OnRefused,
): void {
  ipcMain.handle(callChannel, async (event, name: unknown, input: unknown): Promise<Reply<unknown>> => {
    const call = typeof name === 'string' ? name.slice(0, 60) : typeof name
    if (!isTrusted(event)) {
      onRefused({ code: 'wrong-sender', call })
      return { ok: false, failure: { code: 'wrong-sender', detail: call } }
    }
    const called = typeof name === 'string' ? name : ''
    const reply = await handlers.then(
      (ready) => answer({ contract: appContract, handlers: ready }, called, input),
      (thrown: unknown): Reply<unknown> => ({ ok: false, failure: failureOf(thrown) }),
    )
    if (!reply.ok && isRefusal(reply.failure.code)) onRefused({ code: reply.failure.code, call })
    return reply
  })
}

const isRefusal = (code: FailureCode): boolean => code === 'unknown-call' || code === 'invalid-input'

/** Trusts only the window's top frame, and only while it shows the given origin. */
export const trustTopFrame =
  (contents: WebContents, origin: string) =>
  (event: IpcMainInvokeEvent): boolean =>
    event.sender === contents &&
    event.senderFrame !== null &&
    event.senderFrame === contents.mainFrame &&
    event.senderFrame.url.startsWith(`${origin}/`)

/** Announces an event of the app contract to one window, if it is still there. */
export function announce(contents: WebContents, event: keyof AppContract['events'], payload: unknown): void {
  if (contents.isDestroyed()) return
  const message: BridgeEvent = { event, payload }
  contents.send(eventChannel, message)
}
