import type { BigIntStats } from 'node:fs'
import { lstat, readdir, statfs } from 'node:fs/promises'

import { isEvicted } from './evicted'
import { inodeOf } from './inode'
import type { FoundFile, Walked } from './found-file'
import { isIgnoredName } from './ignore-rules'
import { shownName, systemPath } from './raw-name'

/** So many files are asked about at once: enough to keep the disk busy, few enough to let other work in between. */
const filesAtOnce = 256

/**
 * Lists every regular file at or below a path of the root, without opening any and without following a symlink.
 *
 * `from` is relative to the root (`''` for all of it) and may name a file, a folder, or nothing that exists any more.
 */
export async function walk(root: string, from: string): Promise<Walked> {
  const fileSystem = (await statfs(root)).type
  const walked: Walking = { root, fileSystem, files: [], unreadable: [], folders: [] }
  await lookAtAll(walked, [from])
  for (let folder = walked.folders.pop(); folder !== undefined; folder = walked.folders.pop()) {
    const inside = folder
    const names = await namesIn(root, folder)
    if (names === null) walked.unreadable.push(folder)
    const paths = (names ?? []).map((name) => joined(inside, name))
    await lookAtAll(walked, paths)
  }
  return walked
}

/** The same for the files directly in one folder whose names are wanted; nothing beneath it is visited. */
export async function listFolder(
  root: string,
  folder: string,
  isWanted: (name: string) => boolean,
): Promise<Walked> {
  const fileSystem = (await statfs(root)).type
  const walked: Walking = { root, fileSystem, files: [], unreadable: [], folders: [] }
  const names = await namesIn(root, folder)
  if (names === null) return { files: [], unreadable: [folder] }
  const wanted = names.filter(isWanted)
  await lookAtAll(
    walked,
    wanted.map((name) => joined(folder, name)),
  )
  return walked
}

interface Walking {
  readonly root: string
  readonly fileSystem: number
  readonly files: FoundFile[]
  readonly unreadable: string[]
  readonly folders: string[]
}

async function lookAtAll(walked: Walking, paths: readonly string[]): Promise<void> {
  for (let at = 0; at < paths.length; at += filesAtOnce) {
    const some = paths.slice(at, at + filesAtOnce)
    const looks = await Promise.all(some.map((path) => lookAt(walked.root, path)))
    looks.forEach((look, index) => {
      const path = some[index] ?? ''
      if (look === 'unreadable') walked.unreadable.push(path)
      else if (look?.isFile() === true) walked.files.push(describe(path, look, walked.fileSystem))
      else if (look?.isDirectory() === true) walked.folders.push(path)
    })
  }
}

/** Null when there is nothing (any more); a FIFO, socket, device or symlink is described, and its kind is left to the caller. */
async function lookAt(root: string, path: string): Promise<BigIntStats | 'unreadable' | null> {
  try {
    return await lstat(systemPath(root, path), { bigint: true })
  } catch (thrown) {
    return isAbsence(thrown) ? null : 'unreadable'
  }
}

async function namesIn(root: string, folder: string): Promise<readonly string[] | null> {
  try {
    const raw = await readdir(systemPath(root, folder), { encoding: 'buffer' })
    return raw.map(shownName).filter((name) => !isIgnoredName(name))
  } catch (thrown) {
    return isAbsence(thrown) ? [] : null
  }
}

const describe = (path: string, stats: BigIntStats, fileSystem: number): FoundFile => ({
  path,
  bytes: Number(stats.size),
  modifiedNs: stats.mtimeNs,
  changedNs: stats.ctimeNs,
  inode: inodeOf(stats),
  isEvicted: isEvicted({ bytes: Number(stats.size), blocks: Number(stats.blocks) }, fileSystem),
})

const joined = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`)

const isAbsence = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && (thrown.code === 'ENOENT' || thrown.code === 'ENOTDIR')
