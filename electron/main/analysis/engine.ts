import type { ReadReply, ReadRequest } from '../../../shared/ipc/reader'
import type { LookReply, VisionReady } from '../../../shared/ipc/vision'

/** A file whose bytes were hashed by main: small ones whole, videos by ranges on the same open descriptor. */
export type ItemSource =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'ranges'
      readonly size: number
      /** Bytes `start` (included) to `end` (excluded); throws once the file was closed. */
      readonly read: (start: number, end: number) => Promise<Uint8Array>
    }

export type EngineRequest = Omit<ReadRequest, 'job' | 'source'> & { readonly source: ItemSource }

export interface EngineOutcome {
  readonly read: Omit<ReadReply, 'job' | 'framesSent'>
  /** Null when pixels were not wanted, could not be had, or vision failed (then `problem` says so). */
  readonly look: Omit<LookReply, 'job'> | null
}

/**
 * Bytes in, facts out, through the reader and vision, wherever they run: sandboxed window and utility process in the app,
 * one Node child on the command line. Never rejects for a bad file: a crash, a hang or nonsense ends in
 * `read.problem` after one retry in a fresh process. Rejects only once stopped.
 */
export interface Engine {
  readonly analyse: (request: EngineRequest) => Promise<EngineOutcome>
  /** How many `analyse` calls make sense at once. */
  readonly width: number
  readonly vision: () => VisionReady | null
  /** False when the reader runs outside the system's sandbox. */
  readonly isConfined: boolean
  readonly stop: () => Promise<void>
}
