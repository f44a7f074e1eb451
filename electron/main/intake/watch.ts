import { join, relative, sep } from 'node:path'

import { watch } from 'chokidar'

import { isIgnoredName } from './ignore-rules'
import { isInside } from './root-refusal'

export interface RootWatch {
  readonly close: () => Promise<void>
}

export interface WatchListener {
  /** Something happened at this path, relative to the root. A hint only: nothing may rest on it. */
  readonly hint: (path: string) => void
  /** Hints may have been lost: look at everything. */
  readonly lost: () => void
}

/**
 * Watches the folders of a root for hints.
 *
 * Only folders are watched (one system watch each, not one a photo): what happens to their files arrives as chokidar's raw
 * events. Symlinks are not followed.
 */
export function watchRoot(root: string, listener: WatchListener): RootWatch {
  const watcher = watch(root, {
    followSymlinks: false,
    ignoreInitial: true,
    ignorePermissionErrors: true,
    atomic: false,
    ignored: (path, stats) =>
      path !== root && (isIgnoredName(lastPart(path)) || (stats !== undefined && !stats.isDirectory())),
  })
  const tell = (path: string): void => {
    if (path !== root && isInside(path, root)) listener.hint(relative(root, path).split(sep).join('/'))
  }
  watcher.on('raw', (_kind: string, name: string | null, details: unknown) => {
    const folder = watchedPath(details)
    if (folder === null || name === null) return
    if (folder === root && !isIgnoredName(name)) listener.hint(name)
    else if (folder !== root) tell(join(folder, name))
  })
  watcher.on('addDir', tell)
  watcher.on('unlinkDir', (path) => {
    if (path === root) listener.lost()
    else tell(path)
  })
  watcher.on('error', listener.lost)
  return { close: () => watcher.close() }
}

const lastPart = (path: string): string => path.slice(path.lastIndexOf(sep) + 1)

const watchedPath = (details: unknown): string | null =>
  typeof details === 'object' &&
  details !== null &&
  'watchedPath' in details &&
  typeof details.watchedPath === 'string'
    ? details.watchedPath
    : null
