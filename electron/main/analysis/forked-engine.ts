import type { ChildProcess } from 'node:child_process'
import { readFile } from 'node:fs/promises'

import type { OnWayTried } from '../../../shared/ipc/network-globals'
import { parseRangeRequest } from '../../../shared/ipc/reader-schema'
import type { EngineJob, EngineProcess } from './engine-process'

const memoryCheckMs = 500
const pageBytes = 4_096

/** What passes between the command line and its child; the child's side parses nothing it did not ask for. */
export type ToChild =
  | { readonly kind: 'job'; readonly job: number; readonly request: ChildRequest }
  | {
      readonly kind: 'range'
      readonly job: number
      readonly start: number
      readonly bytes: Uint8Array | null
    }
export type ChildRequest = Omit<EngineJob, 'source' | 'job'> & {
  readonly source:
    | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
    | { readonly kind: 'ranges'; readonly size: number }
}
type Running = {
  readonly job: EngineJob
  readonly onRead: (reply: unknown) => void
  readonly resolve: (look: unknown) => void
  readonly reject: (error: Error) => void
}

/** A forked Node child as an engine process. */
export function forkedEngine(
  child: ChildProcess,
  {
    mostMemoryBytes,
    onNetworkTried,
  }: { readonly mostMemoryBytes: number; readonly onNetworkTried: OnWayTried },
): EngineProcess {
  let running: Running | null = null
  let tellReady: (vision: unknown) => void = () => undefined
  let failReady: (error: Error) => void = () => undefined
  const ready = new Promise<unknown>((resolve, reject) => {
    tellReady = resolve
    failReady = reject
  })
  ready.catch(() => undefined)
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve()
    })
    child.once('error', () => {
      resolve()
    })
  })
  const memory = setInterval(() => void endWhenTooLarge(child, mostMemoryBytes), memoryCheckMs)
  memory.unref()
  void ended.then(() => {
    clearInterval(memory)
    const error = new Error('the engine process ended')
    failReady(error)
    running?.reject(error)
  })
  child.on('message', (message: unknown) => {
    const { kind, value } = envelopeOf(message)
    if (kind === 'ready') tellReady(value)
    else if (kind === 'read') running?.onRead(value)
    else if (kind === 'look') running?.resolve(value)
    else if (kind === 'network-blocked') onNetworkTried(String(value))
    else if (kind === 'range' && running !== null) void serveRange(child, running.job, value)
  })
  return {
    ready,
    run: (job, onRead) =>
      new Promise((resolve, reject) => {
        running = { job, onRead, resolve, reject }
        if (child.connected) send(child, { kind: 'job', job: job.job, request: withoutReader(job) })
        else reject(new Error('the engine process ended'))
      }),
    kill: async () => {
      child.kill('SIGKILL')
      if (child.exitCode === null && child.signalCode === null) await ended
    },
  }
}

function envelopeOf(message: unknown): { readonly kind: unknown; readonly value: unknown } {
  const isEnvelope =
    typeof message === 'object' && message !== null && 'kind' in message && 'value' in message
  return isEnvelope ? message : { kind: null, value: null }
}

async function serveRange(child: ChildProcess, job: EngineJob, value: unknown): Promise<void> {
  const range = parseRangeRequest(value)
  if (range?.job !== job.job || job.source.kind !== 'ranges') return
  const bytes = await job.source.read(range.start, range.end).catch(() => null)
  if (child.connected) send(child, { kind: 'range', job: range.job, start: range.start, bytes })
}

function withoutReader(job: EngineJob): ChildRequest {
  const { path, modifiedMs, sidecars, wantsPixels, redraw, source } = job
  return {
    path,
    modifiedMs,
    sidecars,
    wantsPixels,
    source: source.kind === 'bytes' ? source : { kind: 'ranges', size: source.size },
    ...(redraw === undefined ? {} : { redraw }),
  }
}

// The callback takes the error of a channel that just closed; the child's exit tells the rest.
const send = (child: ChildProcess, message: ToChild): void => {
  child.send(message, () => undefined)
}

/** Linux tells another process's memory in `/proc`; elsewhere the deadline alone protects. */
async function endWhenTooLarge(child: ChildProcess, mostMemoryBytes: number): Promise<void> {
  const pages = await readFile(`/proc/${String(child.pid)}/statm`, 'utf8').catch(() => null)
  const resident = pages === null ? 0 : Number(pages.split(' ')[1]) * pageBytes
  if (resident > mostMemoryBytes) child.kill('SIGKILL')
}
