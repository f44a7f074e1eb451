import { createHash } from 'node:crypto'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import sharp from 'sharp'

/** A fresh folder that is removed by `remove`. */
export function temporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'safelight-test-'))
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true })
    },
  }
}

/** A small, real JPEG; another seed gives other bytes. */
export function jpeg(seed: number): Promise<Buffer> {
  const colour = { r: (seed * 53) % 256, g: (seed * 97) % 256, b: (seed * 193) % 256 }
  return sharp({
    create: { width: 64 + (seed % 7), height: 48 + (seed % 11), channels: 3, background: colour },
  })
    .jpeg()
    .toBuffer()
}

/** Writes a file and gives it an old date, so that it counts as settled at once where its change time is old too. */
export function put(root: string, path: string, bytes: string | Uint8Array): void {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, bytes)
  const old = new Date('2025-06-01T10:00:00Z')
  utimesSync(file, old, old)
}

/** Hash, mtime and mode of every file and folder below a root: equal before and after means untouched. */
export function fingerprintOf(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const stats = statSync(join(root, name), { bigint: true })
      const hash = stats.isFile()
        ? createHash('sha256')
            .update(readFileSync(join(root, name)))
            .digest('hex')
        : 'folder'
      return `${name} ${hash} ${String(stats.mtimeNs)} ${String(stats.mode)}`
    })
}
