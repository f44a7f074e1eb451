import { createHash } from 'node:crypto'

import type { ItemId } from '../../../../shared/domain/item/ids'
import type { FreshItem } from '../../../../shared/ipc/copies'
import type { Engine } from '../../analysis/engine'

export interface FreshRead extends FreshItem {
  readonly thumbnail: Uint8Array | null
}

/** Sends one file's bytes through reader and vision as if it had just arrived; sidecars stay behind, as they would. */
export async function readFresh(
  { engine, wantsPixels }: { readonly engine: Engine; readonly wantsPixels: () => boolean },
  { bytes, path }: { readonly bytes: Uint8Array; readonly path: string },
): Promise<FreshRead> {
  const { read, look } = await engine.analyse({
    source: { kind: 'bytes', bytes: bytes.slice() },
    path,
    modifiedMs: NaN,
    sidecars: [],
    wantsPixels: wantsPixels(),
  })
  return {
    item: createHash('sha256').update(bytes).digest('hex') as ItemId,
    path,
    facts: {
      bytes: bytes.length,
      metadata: read.metadata,
      pixels: look?.pixels ?? null,
      parts: read.parts,
      assigned: null,
      problem: read.problem ?? look?.problem ?? null,
    },
    descriptors: look?.descriptors ?? [],
    thumbnail: read.thumbnail,
  }
}
