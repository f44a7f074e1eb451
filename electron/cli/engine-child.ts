import { closedNetwork } from '../../shared/ipc/closed-network'
import type { RangeReply, ReadReply } from '../../shared/ipc/reader'
import type { LookReply } from '../../shared/ipc/vision'
import type { ToChild } from '../main/analysis/forked-engine'
import { nodePixels } from '../reader/node-pixels'
import { readItem } from '../reader/read'
import { openVision } from '../vision/vision'
import type { Vision } from '../vision/vision'
import { blindPixels } from './engine-child-blind'

/** The command line's engine process: reader and vision in one plain Node child. Its one argument is the nets' folder. */
const modelsFolder = process.argv[2]
closedNetwork.onTried((way) => {
  tell('network-blocked', way)
})
const vision: Vision | null = modelsFolder === undefined ? null : await openVision({ modelsFolder })
const ranges = new Map<number, (bytes: Uint8Array | null) => void>()

process.on('message', (message: ToChild) => {
  if (message.kind === 'job') void answer(message)
  else takeRange(message)
})
// Without the parent there is nobody to answer to.
process.on('disconnect', () => process.exit(0))
tell('ready', vision?.ready ?? null)

async function answer({ job, request }: Extract<ToChild, { kind: 'job' }>): Promise<void> {
  const pixels = vision === null && request.redraw === undefined ? blindPixels : nodePixels
  const readRange = (start: number, end: number): Promise<Uint8Array> => askForRange(job, start, end)
  const { reply, frames } = await readItem({ ...request, job }, pixels, readRange)
  tell('read', withoutBlindThumbnail(reply))
  const look = vision === null || frames.length === 0 ? null : await vision.look(frames)
  tell('look', look === null ? null : ({ ...look, job } satisfies LookReply))
}

function askForRange(job: number, start: number, end: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    ranges.set(start, (bytes) => {
      if (bytes === null) reject(new Error('the file can no longer be read'))
      else resolve(bytes)
    })
    tell('range', { kind: 'range', job, start, end })
  })
}

function takeRange({ start, bytes }: RangeReply): void {
  ranges.get(start)?.(bytes)
  ranges.delete(start)
}

const withoutBlindThumbnail = (reply: ReadReply): ReadReply =>
  reply.thumbnail?.byteLength === 0 ? { ...reply, thumbnail: null } : reply

function tell(kind: 'ready' | 'read' | 'look' | 'range' | 'network-blocked', value: unknown): void {
  process.send?.({ kind, value })
}
