import { copyFileSync, existsSync, readdirSync, utimesSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'

import { projectFolder } from './electron-app'

/**
 * Real photographs, one of each content, in the order of their names: the corpus' where there is one, else the demo pictures
 * of the face package that the project depends on anyway.
 */
export function realPhotos(count: number): readonly string[] {
  const corpus = resolve(projectFolder, process.env['SAFELIGHT_CORPUS'] ?? '../shared/corpus')
  const folders = [
    join(corpus, 'themes/files'),
    join(projectFolder, 'node_modules/@vladmandic/face-api/demo'),
  ]
  const photos = folders.filter((folder) => existsSync(folder)).flatMap(picturesBelow)
  if (photos.length < count) throw new Error(`only ${photos.length} real photos were found`)
  return photos.slice(0, count)
}

function picturesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && ['.jpg', '.jpeg'].includes(extname(entry.name).toLowerCase()))
    .map((entry) => join(folder, entry.name))
    .sort()
}

/** Puts a photo into a roll as a sync would leave it: whole, under its own name, with a time of its own. */
export function landPhoto(photo: string, roll: string, name: string): void {
  const target = join(roll, name)
  copyFileSync(photo, target)
  const now = Date.now() / 1_000
  utimesSync(target, now, now)
}
