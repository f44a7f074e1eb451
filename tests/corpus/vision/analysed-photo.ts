import { readFileSync, statSync } from 'node:fs'

import { nodePixels } from '../../../electron/reader/node-pixels'
import { readItem } from '../../../electron/reader/read'
import type { Vision } from '../../../electron/vision/vision'
import type { Facts, PixelFacts } from '../../../shared/domain/item/facts'
import { parseLookReply } from '../../../shared/ipc/vision-schema'

export interface AnalysedPhoto {
  readonly facts: Facts
  readonly pixels: PixelFacts
  readonly descriptors: readonly Float32Array[]
}

const known = new Map<string, Promise<AnalysedPhoto>>()

/** A photo's facts by the real reader and vision, the reply parsed like a stranger's; each file once. */
export function analysedPhoto(path: string, vision: Vision): Promise<AnalysedPhoto> {
  const before = known.get(path)
  if (before !== undefined) return before
  const analysed = analyse(path, vision)
  known.set(path, analysed)
  return analysed
}

async function analyse(path: string, vision: Vision): Promise<AnalysedPhoto> {
  const bytes = new Uint8Array(readFileSync(path))
  const request = {
    job: 1,
    source: { kind: 'bytes', bytes },
    path,
    modifiedMs: Math.floor(statSync(path).mtimeMs),
    sidecars: [],
    wantsPixels: true,
  } as const
  const { reply, frames } = await readItem(request, nodePixels, (start, end) =>
    Promise.resolve(bytes.subarray(start, end)),
  )
  const look = parseLookReply({ job: 1, ...(await vision.look(frames)) })
  if (!look?.pixels) throw new Error(`${path} could not be looked at`)
  const facts: Facts = {
    bytes: bytes.length,
    metadata: reply.metadata,
    pixels: look.pixels,
    parts: reply.parts,
    assigned: null,
    problem: reply.problem,
  }
  return { facts, pixels: look.pixels, descriptors: look.descriptors }
}
