import { formatOf, isVideoFormat } from '../../../shared/domain/item/format'
import type { Problem, ProblemCode } from '../../../shared/domain/item/problem'
import type { ReadReply } from '../../../shared/ipc/reader'
import type { EngineOutcome, EngineRequest } from './engine'
import { unseenMetadata } from './unseen-metadata'

const sentences: Readonly<Partial<Record<ProblemCode, string>>> = {
  'timed-out': 'Checking the file took longer than it may.',
  'reader-crashed': 'Reading the file ended the reader twice; it was given up.',
  'vision-crashed': 'Looking at the picture ended the viewer twice; only its metadata is known.',
}

/** The outcome for a file that no process survived: what its name and time say, and why nothing else is known. */
export function givenUp(request: EngineRequest, code: ProblemCode): EngineOutcome {
  const head = request.source.kind === 'bytes' ? request.source.bytes.subarray(0, 4_096) : new Uint8Array()
  const format = formatOf(head, request.path) ?? 'unknown'
  const isVideo = request.source.kind === 'ranges' || isVideoFormat(format)
  return {
    read: {
      metadata: unseenMetadata(request, isVideo ? 'video' : 'photo', format),
      parts: [],
      thumbnail: null,
      problem: problemOf(code),
    },
    look: null,
  }
}

/** The outcome when the file was read, but its picture could not be looked at. */
export const lookGivenUp = (read: ReadReply, code: ProblemCode): EngineOutcome => ({
  read,
  look: { pixels: null, descriptors: [], problem: problemOf(code === 'timed-out' ? code : 'vision-crashed') },
})

const problemOf = (code: ProblemCode): Problem => ({
  code,
  sentence: sentences[code] ?? 'The file could not be checked.',
})
