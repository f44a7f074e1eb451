import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { nodePixels } from '../../electron/reader/node-pixels'
import { readItem } from '../../electron/reader/read'
import { formatOf, isVideoFormat } from '../../shared/domain/item/format'
import type { ReadReply, ReadRequest } from '../../shared/ipc/reader'
import { parsePixelFrame, parseReadReply } from '../../shared/ipc/reader-schema'
import { requireCorpus } from './corpus-folder'

// Every file of `formats` must end in pixels or a typed reason, every file of `hostile` in facts or a typed problem,
// none over ten seconds, every reply of the agreed shape.

const longestMs = 10_000
const folder = requireCorpus()
let failures = 0
for (const set of ['formats', 'hostile']) await checkSet(set)
console.log(`peak memory ${String(Math.round(process.resourceUsage().maxRSS / 1_024))} MB`)
process.exit(failures === 0 ? 0 : 1)

async function checkSet(set: string): Promise<void> {
  const names = readdirSync(join(folder, set, 'files')).sort()
  const ends = new Map<string, number>()
  let slowest = { name: '', ms: 0 }
  for (const [job, name] of names.entries()) {
    const started = performance.now()
    const end = await endOf(join(folder, set, 'files', name), job)
    const ms = performance.now() - started
    if (ms > slowest.ms) slowest = { name, ms }
    if (end === 'failed' || ms > longestMs) failures += 1
    if (set === 'formats' || end === 'failed')
      console.log(`  ${end.padEnd(34)} ${String(Math.round(ms)).padStart(5)} ms  ${name}`)
    ends.set(end, (ends.get(end) ?? 0) + 1)
  }
  const counted = [...ends].sort().map(([end, count]) => `${String(count)} ${end}`)
  console.log(`${set}: ${String(names.length)} files; ${counted.join(', ')}`)
  console.log(`${set}: slowest ${slowest.name}, ${String(Math.round(slowest.ms))} ms`)
}

async function endOf(path: string, job: number): Promise<string> {
  try {
    const bytes = new Uint8Array(readFileSync(path))
    const { reply, frames } = await readItem(requestOf(path, bytes, job), nodePixels, (start, end) =>
      Promise.resolve(bytes.subarray(start, end)),
    )
    const parsed = parseReadReply(reply)
    if (parsed === null || frames.some((frame) => parsePixelFrame(frame) === null)) return 'failed'
    return wordsOf(parsed)
  } catch (error) {
    console.log(error)
    return 'failed'
  }
}

function requestOf(path: string, bytes: Uint8Array, job: number): ReadRequest {
  const isVideo = isVideoFormat(formatOf(bytes, path) ?? 'unknown')
  return {
    job,
    source: isVideo ? { kind: 'ranges', size: bytes.length } : { kind: 'bytes', bytes },
    path,
    modifiedMs: Math.floor(statSync(path).mtimeMs),
    sidecars: [],
    wantsPixels: true,
  }
}

function wordsOf({ metadata, thumbnail, framesSent, problem }: ReadReply): string {
  const seen = thumbnail === null ? '' : ` ${String(framesSent)} frames`
  return `${metadata.format}:${problem === null ? '' : ` ${problem.code}`}${seen}`
}
