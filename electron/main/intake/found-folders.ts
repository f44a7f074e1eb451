import { createHash } from 'node:crypto'
import { opendir, readFile, realpath, stat } from 'node:fs/promises'
import { extname, join, relative } from 'node:path'

import type { FoundFolder, SyncKind } from '../../../shared/ipc/found-folders'
import { isInside } from './root-refusal'
import { syncFolderNames, syncthingSettings } from './sync-folder-names'

/** Where to look: the user's own folders, as the system names them. */
export interface SearchPlaces {
  readonly home: string
  /** The system's folder for pictures, whatever its language calls it. */
  readonly pictures: string | null
}

/** What was found, with the path that the window never sees. */
export interface FoundPath {
  readonly path: string
  readonly found: FoundFolder
}

/** Looks where sync apps put a phone's photos. Only names are read, and of each folder only the first thousands. */
export async function findFolders(places: SearchPlaces): Promise<readonly FoundPath[]> {
  const candidates = [...(await syncthingFolders(places.home)), ...usualFolders(places)]
  const looked = await Promise.all(candidates.map((candidate) => look(candidate, places.home)))
  const found = looked.filter((each) => each !== null).filter(({ found: { photos } }) => photos > 0)
  return found
    .filter(({ path }, at) => found.findIndex((other) => other.path === path) === at)
    .filter(
      ({ path, found: { kind } }, at) =>
        !found.some((other, before) => before < at && covers(other, { path, kind })),
    )
}

interface Candidate {
  readonly kind: SyncKind
  readonly path: string
}

const mostNames = 4_000
const photoNames = new Set(
  'jpg jpeg heic heif png webp gif avif dng tif tiff mp4 mov m4v 3gp webm mkv avi'
    .split(' ')
    .map((end) => `.${end}`),
)

/** The narrower folder of one app stands for the wider one: a camera's folder before all that is synced. */
const covers = (other: FoundPath, { path, kind }: Candidate): boolean =>
  other.found.kind === kind && isInside(other.path, path)

function usualFolders({ home, pictures }: SearchPlaces): readonly Candidate[] {
  const usual = syncFolderNames.map(({ kind, folder }) => ({ kind, path: join(home, folder) }))
  return pictures === null ? usual : [...usual, { kind: 'pictures', path: pictures }]
}

/** Syncthing lists its folders in a file of its own, wherever they are. */
async function syncthingFolders(home: string): Promise<readonly Candidate[]> {
  const texts = await Promise.all(
    syncthingSettings.map((file) => readFile(join(home, file), 'utf8').catch(() => '')),
  )
  return texts.flatMap((text) =>
    [...text.matchAll(/<folder\s[^>]*\bpath="([^"]+)"/g)].map(([, path = '']) => ({
      kind: 'syncthing' as const,
      path: path.replace(/^~(?=\/|$)/, home),
    })),
  )
}

async function look({ kind, path }: Candidate, home: string): Promise<FoundPath | null> {
  const root = await realpath(path).catch(() => null)
  if (root === null || root === home || !(await stat(root)).isDirectory()) return null
  const { photos, hasMore } = await countPhotos(root)
  const shown = relative(home, root)
  const id = createHash('sha256').update(root).digest('hex').slice(0, 16)
  const folder = shown.startsWith('..') ? root : join('~', shown)
  return { path: root, found: { id, kind, folder, photos, hasMore } }
}

async function countPhotos(root: string): Promise<Pick<FoundFolder, 'photos' | 'hasMore'>> {
  let [photos, names] = [0, 0]
  try {
    for await (const entry of await opendir(root, { recursive: true })) {
      names += 1
      if (entry.isFile() && photoNames.has(extname(entry.name).toLowerCase())) photos += 1
      if (names >= mostNames) return { photos, hasMore: true }
    }
  } catch {
    // A folder that may not be read, or goes while it is looked at: what was seen till then counts.
    return { photos, hasMore: false }
  }
  return { photos, hasMore: false }
}

/** Remembers what was found, so that the window can name a folder without its path. */
export function makeFoundFolders(places: SearchPlaces): {
  readonly find: () => Promise<readonly FoundFolder[]>
  readonly pathOf: (id: string) => string | null
} {
  const paths = new Map<string, string>()
  return {
    find: async () => {
      const all = await findFolders(places)
      for (const { path, found } of all) paths.set(found.id, path)
      return all.map(({ found }) => found)
    },
    pathOf: (id) => paths.get(id) ?? null,
  }
}
