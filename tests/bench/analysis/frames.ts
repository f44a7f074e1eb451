import { readFileSync } from 'node:fs'

import { nodePixels } from '../../../electron/reader/node-pixels'
import { readItem } from '../../../electron/reader/read'
import type { PixelFrame } from '../../../shared/ipc/reader'

/** A photo's frames by the real reader. */
export async function framesOf(
  photo: string | { readonly bytes: Uint8Array; readonly path: string },
): Promise<readonly PixelFrame[]> {
  const { bytes, path } =
    typeof photo === 'string' ? { bytes: new Uint8Array(readFileSync(photo)), path: photo } : photo
  const source = { kind: 'bytes', bytes } as const
  const { frames } = await readItem(
    { job: 1, source, path, modifiedMs: 0, sidecars: [], wantsPixels: true },
    nodePixels,
    (start, end) => Promise.resolve(bytes.subarray(start, end)),
  )
  return frames
}
