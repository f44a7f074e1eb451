import type { PixelFrame } from '../../shared/ipc/reader'
import type { LookReply, VisionReady } from '../../shared/ipc/vision'

export interface VisionOptions {
  /** Where `resources/setup/models.mjs` laid the models out; the only folder vision ever reads. */
  readonly modelsFolder: string
}

/** The nets, loaded once. Pixels in, facts out; `look` calls are answered one after another. */
export interface Vision {
  readonly ready: VisionReady
  /** All frames of one item: its scene frames (one of a photo, several of a video) and a document frame, if any. */
  readonly look: (frames: readonly PixelFrame[]) => Promise<Omit<LookReply, 'job'>>
}
