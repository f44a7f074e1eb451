import type { EngineRequest } from './engine'

export type EngineJob = EngineRequest & { readonly job: number }

/**
 * One reader with one vision, wherever they run; does one job at a time. The supervisor (deadline, retry, quarantine) is the
 * same for every kind, so this says only what a process does.
 */
export interface EngineProcess {
  /** Resolves once jobs may come, with what vision said about itself (unparsed), or null when there is no vision. */
  readonly ready: Promise<unknown>
  /**
   * Hands the reader's reply over as soon as it is there, then resolves with vision's (null when no frame was sent). Both are
   * unparsed. Rejects when the process died before it had answered.
   */
  readonly run: (job: EngineJob, onRead: (reply: unknown) => void) => Promise<unknown>
  /** Ends it for good, however busy it is; resolves once it is gone. */
  readonly kill: () => Promise<void>
}
