import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { statSync } from 'node:fs'
import { join } from 'node:path'

import type { ItemId, ReceiptId } from '../../../shared/domain/item/ids'
import { buildChildScript } from '../child-script'

/** One act that was said to be done: a photo found and analysed, and sometimes a revocation. */
export interface Acknowledged {
  readonly item: ItemId
  readonly receipt: ReceiptId | null
  readonly entries: number
}

/** What a store holds when it is opened. */
export interface Held {
  readonly findings: readonly string[]
  readonly receipts: readonly ReceiptId[]
  readonly analysed: readonly ItemId[]
  readonly entries: number
}

export type ChildMessage = { readonly opened: Held } | { readonly acknowledged: Acknowledged }

/** A child with everything loaded, that waits to be told which store to act on. */
export interface ReadyChild {
  /** Lets it act, kills it so long after `from`, and gives all that it said in whole lines. */
  readonly actUntilKilled: (order: KillOrder) => Promise<readonly ChildMessage[]>
  readonly discard: () => void
}

export interface KillOrder {
  readonly folder: string
  readonly round: number
  readonly when: KillPoint
}

export type KillPoint =
  /** So long after it was told to open the store, or after its first act was acknowledged. */
  | { readonly after: 'opening' | 'first-act'; readonly ms: number }
  /** The moment one of the store's files is seen to be written for the nth time since the first act. */
  | { readonly after: 'writes'; readonly count: number }

export const buildKillChild = (): Promise<string> =>
  buildChildScript(join(import.meta.dirname, 'kill-child.ts'))

export function startReadyChild(script: string): ReadyChild {
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] })
  return {
    actUntilKilled: (order) => actUntilKilled(child, order),
    discard: () => {
      child.kill('SIGKILL')
    },
  }
}

async function actUntilKilled(child: ChildProcess, order: KillOrder): Promise<readonly ChildMessage[]> {
  const { stdin, stdout } = child
  if (stdin === null || stdout === null) throw new Error('the child has no pipes')
  const { when } = order
  let said = ''
  let isArmed = false
  const kill = () => child.kill('SIGKILL')
  const arm = () => {
    if (isArmed) return
    isArmed = true
    if (when.after === 'writes') killAtWrite(order.folder, when.count, child)
    else setTimeout(kill, when.ms)
  }
  stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
    if (said.includes('"acknowledged"')) arm()
  })
  stdin.write(`${JSON.stringify({ folder: order.folder, round: order.round })}\n`)
  if (when.after === 'opening') arm()
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null]
  if (signal !== 'SIGKILL') throw new Error(`the child ended by itself (${String(code)})`)
  // What stands after the last line feed may be half a line.
  return said
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as ChildMessage)
}

/** Looks without a pause, so that the kill lands within a fraction of a millisecond of the write. */
function killAtWrite(folder: string, count: number, child: ChildProcess): void {
  const files = ['audit.sqlite-wal', 'audit.sqlite', 'checkpoints.log', 'consent-and-rules.backup']
  const stamp = () =>
    files
      .map((name) => statSync(join(folder, name), { bigint: true, throwIfNoEntry: false })?.mtimeNs ?? 0n)
      .join()
  const until = performance.now() + longestLookMs
  let left = count
  for (let before = stamp(); left > 0 && performance.now() < until;) {
    const now = stamp()
    if (now === before) continue
    before = now
    left -= 1
  }
  child.kill('SIGKILL')
}

// A kernel stamps files in steps of some milliseconds, so two writes may look like one.
const longestLookMs = 2_000
