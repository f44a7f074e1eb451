/** A file of checkpoints: each note and one blank line after it. */
export interface CheckpointLog {
  /** Whole notes, in order, not yet believed. */
  readonly notes: readonly string[]
  /** Characters of the whole notes; what stands after is torn. */
  readonly wholeLength: number
  /** What a crash left of the note that was being appended; empty when nothing was torn. */
  readonly torn: string
}

const linesOfNote = 6

export const writeLoggedNote = (note: string): string => `${note}\n`

/** Splits the file into notes by their lines alone: damage in the middle stays in its note, for the verifier to name. */
export function splitCheckpointLog(text: string): CheckpointLog {
  const lines = text.split('\n')
  const whole = Math.floor((lines.length - 1) / linesOfNote)
  // The sixth line is the blank one: anything else there stays in the note and spoils it.
  const notes = Array.from({ length: whole }, (_, at) =>
    lines.slice(at * linesOfNote, (at + 1) * linesOfNote).join('\n'),
  )
  const wholeLength = lines.slice(0, whole * linesOfNote).reduce((sum, line) => sum + line.length + 1, 0)
  return { notes, wholeLength, torn: text.slice(wholeLength) }
}
