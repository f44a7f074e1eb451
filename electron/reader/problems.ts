import type { Problem, ProblemCode } from '../../shared/domain/item/problem'

type ReaderProblemCode = Exclude<
  ProblemCode,
  'unreadable' | 'not-local' | 'timed-out' | 'reader-crashed' | 'vision-crashed'
>

const sentences: Readonly<Record<ReaderProblemCode, string>> = {
  empty: 'The file is empty.',
  truncated: 'The file ends before its picture does.',
  corrupt: 'The picture in the file is damaged and could not be shown.',
  unsupported: 'No reader here can show pictures of this format.',
  'too-large': 'The picture has more pixels than is safe to decode.',
  'frames-not-seen': 'The pictures of this video could not be decoded here, so only its details are known.',
}

export const problemOf = (code: ReaderProblemCode, sentence = sentences[code]): Problem => ({
  code,
  sentence,
})

/** An expected failure on the way to pixels, carried to the edge of the reader where it becomes a value. */
export class PixelsRefused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.sentence)
  }
}
