import type { RangeReply, RangeRequest } from '../../shared/ipc/reader'
import type { ReadRange } from './range-source'

/** Ranges asked of main and not answered yet. Answers to the same start of one job come in the order of the questions. */
export function pendingRanges(ask: (range: RangeRequest) => void): {
  readonly reader: (job: number) => ReadRange
  readonly settle: (reply: RangeReply) => void
} {
  const waiting = new Map<string, ((bytes: Uint8Array | null) => void)[]>()
  const keyOf = (job: number, start: number): string => `${String(job)}:${String(start)}`
  return {
    reader: (job) => (start, end) =>
      new Promise((resolve, reject) => {
        const key = keyOf(job, start)
        const settle = (bytes: Uint8Array | null): void =>
          bytes === null ? reject(new Error('the file can no longer be read')) : resolve(bytes)
        waiting.set(key, [...(waiting.get(key) ?? []), settle])
        ask({ kind: 'range', job, start, end })
      }),
    settle: ({ job, start, bytes }) => {
      const [first, ...rest] = waiting.get(keyOf(job, start)) ?? []
      if (rest.length > 0) waiting.set(keyOf(job, start), rest)
      else waiting.delete(keyOf(job, start))
      first?.(bytes)
    },
  }
}
