import type { PixelFrame } from '../../shared/ipc/reader'
import type { LookRequest } from '../../shared/ipc/vision'

/** Frames wait here until main asks to look at them: they come over one port, the request over another, in any order. */
export interface FrameShelf {
  /** A stranger's message; what is not a frame is left out. */
  readonly put: (message: unknown) => void
  /** Resolves once all of the job's frames are there; they are then forgotten here. */
  readonly take: (request: LookRequest) => Promise<readonly PixelFrame[]>
}

interface Waiting {
  readonly count: number
  readonly resolve: (frames: readonly PixelFrame[]) => void
}

export function frameShelf(): FrameShelf {
  const arrived = new Map<number, readonly PixelFrame[]>()
  const waiting = new Map<number, Waiting>()
  const settle = (job: number): void => {
    const wanted = waiting.get(job)
    const frames = arrived.get(job) ?? []
    if (wanted === undefined || frames.length < wanted.count) return
    waiting.delete(job)
    arrived.delete(job)
    wanted.resolve(frames.toSorted((one, other) => one.index - other.index))
  }
  return {
    put: (message) => {
      if (!isFrame(message) || arrived.size >= mostJobs) return
      arrived.set(message.job, [...(arrived.get(message.job) ?? []), message].slice(0, mostFrames))
      settle(message.job)
    },
    take: ({ job, frames }) =>
      new Promise((resolve) => {
        waiting.set(job, { count: Math.min(frames, mostFrames), resolve })
        settle(job)
      }),
  }
}

/** A reader that floods vision must not fill its memory: 3 MB a frame. */
const mostJobs = 32
const mostFrames = 64

function isFrame(value: unknown): value is PixelFrame {
  if (typeof value !== 'object' || value === null) return false
  const frame = value as Readonly<Record<keyof PixelFrame, unknown>>
  return (
    Number.isInteger(frame.job) &&
    Number.isInteger(frame.index) &&
    (frame.purpose === 'scene' || frame.purpose === 'document') &&
    (frame.atSeconds === null || typeof frame.atSeconds === 'number') &&
    Number.isInteger(frame.width) &&
    Number.isInteger(frame.height) &&
    frame.rgb instanceof Uint8Array
  )
}
