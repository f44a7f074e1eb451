import type { PixelFrame } from '../../shared/ipc/reader'
import type { LookReply, VisionReady } from '../../shared/ipc/vision'
import { lookAt } from './look'
import type { Nets } from './look'
import { openOnBestBackend, tfjsNode } from './nets/best-backend'
import { modelFiles, usedModels } from './nets/model-files'
import { openTextReader } from './text/text-reader'

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

/** Throws when a model is absent or not the one it should be. */
export async function openVision({ modelsFolder }: VisionOptions): Promise<Vision> {
  const modelFile = modelFiles(modelsFolder)
  const running = await openOnBestBackend({ folder: modelsFolder, file: modelFile }, tfjsNode)
  const nets: Nets = { ...running.nets, text: await openTextReader(modelFile) }
  // One after another: the nets share one thread, and two photos at once would only share its memory too.
  let last: Promise<unknown> = Promise.resolve()
  const look: Vision['look'] = (frames) => {
    const next = last.then(() => lookChecked(frames, nets))
    last = next.catch(() => undefined)
    return next
  }
  return { ready: { backend: running.backend, models: usedModels }, look }
}

async function lookChecked(frames: readonly PixelFrame[], nets: Nets): Promise<Omit<LookReply, 'job'>> {
  if (frames.length === 0 || !frames.every(isWhole)) {
    const sentence = 'The picture that arrived is not whole.'
    return { pixels: null, descriptors: [], problem: { code: 'corrupt', sentence } }
  }
  return { ...(await lookAt(frames, nets)), problem: null }
}

const longestSide = 4_096

const isWhole = ({ width, height, rgb }: PixelFrame): boolean =>
  Number.isInteger(width) &&
  Number.isInteger(height) &&
  width > 0 &&
  height > 0 &&
  Math.max(width, height) <= longestSide &&
  rgb.length === width * height * 3
