import { formatOf, isVideoFormat } from '../../shared/domain/item/format'
import type { PixelFrame, ReadReply, ReadRequest } from '../../shared/ipc/reader'
import { problemOf } from './problems'
import type { PixelSource } from './pixels/pixel-source'
import { sourceOfBytes, sourceOfRanges } from './range-source'
import type { RangeSource, ReadRange } from './range-source'
import { readMetadata } from './read-metadata'
import { readPixels } from './read-pixels'
import type { ReadPixels } from './read-pixels'
import { redraw } from './redraw'

const headBytes = 4_096
const longestPicture = 512 * 1_024 * 1_024

/** What one file gave: facts for main, frames for vision. */
export interface ReadItem {
  readonly reply: ReadReply
  readonly frames: readonly PixelFrame[]
}

/**
 * Reads one file: metadata, thumbnail, and frames for vision when they are wanted.
 *
 * Platform-neutral: `pixels` decodes (Chromium or sharp), `readRange` gives parts of a `ranges` source. Every file, however
 * hostile, ends in facts, a typed problem, or both; it rejects only when `readRange` does, or for a bug.
 */
export async function readItem(
  request: ReadRequest,
  pixels: PixelSource,
  readRange: ReadRange,
): Promise<ReadItem> {
  const source = openSource(request, readRange)
  const head = await source.read(0, headBytes)
  const format = formatOf(head, request.path) ?? 'unknown'
  const isVideo = isVideoFormat(format)
  const isTooLong = !isVideo && source.size > longestPicture
  const bytes = isVideo || isTooLong ? head : await wholeBytes(request, source)
  const item = isVideo ? ({ kind: 'ranges', source } as const) : ({ kind: 'whole', bytes } as const)
  const { metadata, parts, file } = await readMetadata(item, format, request)
  if (request.redraw !== undefined) {
    const boxes = request.redraw
    const redrawn =
      isVideo || isTooLong ? null : await redraw(bytes, { format, file, boxes }, pixels).catch(() => null)
    const reply = {
      job: request.job,
      metadata,
      parts,
      thumbnail: null,
      framesSent: 0,
      problem: null,
      redrawn,
    }
    return { reply, frames: [] }
  }
  const seen: ReadPixels =
    source.size === 0
      ? { frames: [], thumbnail: null, problem: problemOf('empty') }
      : isTooLong
        ? { frames: [], thumbnail: null, problem: problemOf('too-large') }
        : await readPixels({ request, item, format, file }, pixels)
  const { frames, thumbnail, problem } = seen
  return {
    reply: { job: request.job, metadata, parts, thumbnail, framesSent: frames.length, problem },
    frames,
  }
}

function openSource(request: ReadRequest, readRange: ReadRange): RangeSource {
  return request.source.kind === 'bytes'
    ? sourceOfBytes(request.source.bytes)
    : sourceOfRanges(request.source.size, readRange)
}

const wholeBytes = (request: ReadRequest, source: RangeSource): Uint8Array | Promise<Uint8Array> =>
  request.source.kind === 'bytes' ? request.source.bytes : source.read(0, source.size)
