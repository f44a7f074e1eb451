import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'

const privateMode = 0o600

export const readIfThere = (file: string): Buffer | null => (existsSync(file) ? readFileSync(file) : null)

/** Replaces the file whole: after a crash it holds the old bytes or the new, never a mixture. */
export function replaceFile(file: string, bytes: Uint8Array): void {
  const unfinished = `${file}.unfinished`
  withFile(unfinished, 'w', (descriptor) => {
    writeAll(descriptor, bytes)
    fsyncSync(descriptor)
  })
  renameSync(unfinished, file)
  syncFolder(dirname(file))
}

/** Appends and waits for the disk; the folder too when the file is new, or its name could be lost. */
export function appendToFile(file: string, bytes: Uint8Array): void {
  const isNew = !existsSync(file)
  withFile(file, 'a', (descriptor) => {
    const { size } = fstatSync(descriptor)
    try {
      writeAll(descriptor, bytes)
      fsyncSync(descriptor)
    } catch (thrown) {
      // Half a record must not stay where the next one is appended.
      ftruncateSync(descriptor, size)
      throw thrown
    }
  })
  if (isNew) syncFolder(dirname(file))
}

export function cutFile(file: string, length: number): void {
  withFile(file, 'r+', (descriptor) => {
    ftruncateSync(descriptor, length)
    fsyncSync(descriptor)
  })
}

/** Renames a file out of the way, with the time in its name; never over another. */
export function setAside(file: string, stamp: string): void {
  if (!existsSync(file)) return
  let aside = `${file}.set-aside-${stamp}`
  for (let copy = 2; existsSync(aside); copy += 1) aside = `${file}.set-aside-${stamp}-${copy}`
  renameSync(file, aside)
  syncFolder(dirname(file))
}

function syncFolder(folder: string): void {
  // Windows has no handle for a folder; its file system journals the name with the file.
  if (process.platform === 'win32') return
  withFile(folder, 'r', fsyncSync)
}

function withFile(file: string, flags: string, use: (descriptor: number) => void): void {
  const descriptor = openSync(file, flags, privateMode)
  try {
    use(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; at += writeSync(descriptor, bytes, at));
}
