import { joinSidecars, sidecarKind } from '../../../shared/domain/item/sidecar-names'
import type { Candidate, Companion, FoundFile } from './found-file'

/** A Live Photo's video lasts three seconds; a larger film of the same name is an item of its own. */
const mostLiveVideoBytes = 32 * 1_024 * 1_024

/** Gives every sidecar and Live Photo video to the files it belongs to, folder by folder; what is left may be an item. */
export function withCompanions(files: readonly FoundFile[]): readonly Candidate[] {
  return [...byFolder(files).values()].flatMap(candidatesOf)
}

/** The folder part of a path; empty for the root's own files. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

function byFolder(files: readonly FoundFile[]): ReadonlyMap<string, FoundFile[]> {
  const folders = new Map<string, FoundFile[]>()
  for (const file of files) {
    const folder = folderOf(file.path)
    const there = folders.get(folder)
    if (there === undefined) folders.set(folder, [file])
    else there.push(file)
  }
  return folders
}

function candidatesOf(files: readonly FoundFile[]): readonly Candidate[] {
  const named = new Map(files.map((file) => [lastPart(file.path), file]))
  const joins = joinSidecars([...named.keys()])
  const taken = new Set<string>()
  const companionsOf = new Map<string, readonly Companion[]>()
  for (const [owner, sidecars] of joins) {
    const companions = sidecars.flatMap(({ kind, name }): readonly Companion[] => {
      const file = named.get(name)
      const isOwnFilm = kind === 'live-video' && (file?.bytes ?? 0) > mostLiveVideoBytes
      if (file === undefined || isOwnFilm) return []
      taken.add(name)
      return [{ kind, file }]
    })
    companionsOf.set(owner, companions)
  }
  return [...named].flatMap(([name, file]) =>
    taken.has(name) || sidecarKind(name) !== null
      ? []
      : [{ ...file, companions: companionsOf.get(name) ?? [] }],
  )
}

const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
