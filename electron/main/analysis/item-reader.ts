import { constants } from 'node:fs'
import { open } from 'node:fs/promises'

import type { Part } from '../../../shared/domain/item/facts'
import type { Candidate, Companion } from '../intake/found-file'
import { systemPath } from '../intake/raw-name'
import { modifiedMs } from '../intake/unread-item'
import type { EngineRequest, ItemSource } from './engine'

const mostSidecarBytes = 4 * 1_024 * 1_024
const mostFilmBytes = 32 * 1_024 * 1_024
const readOnlyFlags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK

/** Everything the engine needs for one file. Sidecars are read here; a Live Photo's film only when its pixels are wanted. */
export async function requestFor(
  found: { readonly root: string; readonly file: Candidate },
  source: ItemSource,
  wantsPixels: boolean,
): Promise<EngineRequest> {
  const { root, file } = found
  const sidecars = await Promise.all(
    file.companions.map(async (companion) => ({
      kind: companion.kind,
      path: companion.file.path,
      bytes: await sidecarBytes(root, companion, wantsPixels),
    })),
  )
  return { source, path: file.path, modifiedMs: modifiedMs(file), sidecars, wantsPixels }
}

/** The reader may have been given no film, so it cannot know its size: what would leave is counted by the files themselves. */
export function withTrueSizes(parts: readonly Part[], companions: readonly Companion[]): readonly Part[] {
  const sizes = new Map(companions.map(({ file }) => [file.path, file.bytes]))
  return parts.map((part) => ({ ...part, bytes: sizes.get(part.path ?? '') ?? part.bytes }))
}

async function sidecarBytes(
  root: string,
  { kind, file }: Companion,
  wantsPixels: boolean,
): Promise<Uint8Array> {
  const none = new Uint8Array()
  const isFilm = kind === 'live-video'
  if (file.isEvicted || file.bytes > (isFilm ? mostFilmBytes : mostSidecarBytes)) return none
  if (isFilm && !wantsPixels) return none
  try {
    const handle = await open(systemPath(root, file.path), readOnlyFlags)
    try {
      return (await handle.stat()).isFile() ? await handle.readFile() : none
    } finally {
      await handle.close()
    }
  } catch {
    return none
  }
}
