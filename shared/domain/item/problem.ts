/** Why an item could not be checked, or not wholly. Codes cross the wire; the renderer words them. */
export type ProblemCode =
  | 'unreadable' // the operating system refused the bytes
  | 'not-local' // evicted by a cloud drive; reading it would download it
  | 'empty'
  | 'truncated'
  | 'corrupt'
  | 'unsupported' // media of a format that no reader here knows
  | 'too-large' // more pixels or bytes than is safe to decode
  | 'timed-out'
  | 'reader-crashed'
  | 'vision-crashed'
  | 'frames-not-seen' // a video whose codec cannot be decoded here: only its metadata is known

export interface Problem {
  readonly code: ProblemCode
  /** One plain English sentence for documents; the app words `code` itself. */
  readonly sentence: string
}
