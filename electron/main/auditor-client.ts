import { Worker } from 'node:worker_threads'

import { auditorContract } from '../../shared/ipc/auditor'
import type { AuditorMessage, AuditorStart } from '../../shared/ipc/auditor-worker'
import { layKeys, makeKeyBox } from '../../shared/ipc/key-box'
import type { StoreKeys } from '../../shared/ipc/key-box'
import type { OnWayTried } from '../../shared/ipc/network-globals'
import { clientOf, WireError } from '../../shared/ipc/wire'
import type { Failure, Reply } from '../../shared/ipc/wire'
import type { AuditorPort } from './ports'

/** Where the worker sits: what it is started with, and who is told of it. */
export interface AuditorSeat extends Omit<AuditorStart, 'keyBox'> {
  /** Where they come later, the worker opens meanwhile what it can open without them. */
  readonly keys: StoreKeys | Promise<StoreKeys>
  /** Told when something in the worker tried a way out. */
  readonly onNetworkTried: OnWayTried
}

export interface StartedAuditor extends AuditorPort {
  /** True once a store that could not be opened was set aside and rebuilt. */
  readonly wasRecovered: boolean
  /** Everything that was found wrong at this start. */
  readonly findings: readonly string[]
  /** Ends the worker after what it is doing; calls made later are refused. */
  readonly close: () => Promise<void>
}

const closed: Failure = { code: 'cancelled', detail: 'the auditor was closed' }

type Listener = (change: { readonly revision: number }) => void

const rebuilt = new Set(['corrupt', 'empty', 'missing'])

/**
 * Starts the built worker; rejects with its failure (`store-in-use`, `disk-full`) when it cannot open the store, or with why
 * there are no keys.
 */
export function startAuditor(script: string, seat: AuditorSeat): Promise<StartedAuditor> {
  const { onNetworkTried, keys, ...options } = seat
  const keyBox = makeKeyBox()
  const workerData: AuditorStart = { ...options, keyBox }
  const worker = new Worker(script, { workerData })
  const waiting = new Map<number, (reply: Reply<unknown>) => void>()
  const listeners = new Set<Listener>()
  let next = 0
  let death: Failure | null = null

  const die = (failure: Failure): void => {
    death ??= failure
    for (const settle of waiting.values()) settle({ ok: false, failure: death })
    waiting.clear()
  }
  const carry = (name: string, input: unknown): Promise<Reply<unknown>> => {
    if (death !== null) return Promise.resolve({ ok: false, failure: death })
    next += 1
    const id = next
    return new Promise((resolve) => {
      waiting.set(id, (reply) => {
        // Closed on request, whoever asked: the exit that follows is no crash.
        if (name === 'close') die(closed)
        resolve(reply)
      })
      worker.postMessage({ id, name, input })
    })
  }
  const client = clientOf(auditorContract, carry)
  const close = async (): Promise<void> => {
    if (death === null) await client.close({})
    await worker.terminate()
  }

  return new Promise((resolve, reject) => {
    const fail = (failure: Failure): void => {
      die(failure)
      reject(new WireError(failure))
    }
    Promise.resolve(keys).then(
      (laid) => layKeys(keyBox, laid),
      (thrown: unknown) => {
        reject(thrown instanceof Error ? thrown : new Error(String(thrown)))
        void worker.terminate()
      },
    )
    worker.on('error', (thrown: Error) => fail({ code: 'internal', detail: `auditor: ${thrown.message}` }))
    worker.on('exit', (code) => fail({ code: 'internal', detail: `the auditor ended with ${code}` }))
    worker.on('message', (message: AuditorMessage) => {
      switch (message.kind) {
        case 'ready': {
          const { findings } = message
          const wasRecovered = findings.some((finding) => rebuilt.has(finding))
          const onChanged = (listener: Listener) => listen(listeners, listener)
          resolve({ client, onChanged, wasRecovered, findings, close })
          break
        }
        case 'failed':
          fail(message.failure)
          break
        case 'reply': {
          const settle = waiting.get(message.id)
          waiting.delete(message.id)
          settle?.(message.reply)
          break
        }
        case 'network-blocked':
          onNetworkTried(message.way)
          break
        case 'event':
          for (const listener of listeners) listener(message.payload)
      }
    })
  })
}

function listen(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
