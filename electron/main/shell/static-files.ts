import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

export interface StaticFile {
  readonly contentType: string
  readonly read: () => Promise<Uint8Array<ArrayBuffer>>
}

/**
 * The files under a folder by their address path (`/assets/app.js`), listed once: an address is looked up, never turned into a
 * path, so no spelling of it can leave the folder.
 */
export async function listStaticFiles(folder: string): Promise<ReadonlyMap<string, StaticFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.flatMap((entry): [string, StaticFile][] => {
    const contentType = contentTypes[extname(entry.name)]
    if (!entry.isFile() || contentType === undefined) return []
    const file = join(entry.parentPath, entry.name)
    const address = `/${relative(folder, file).split(sep).join('/')}`
    return [[address, { contentType, read: async () => new Uint8Array(await readFile(file)) }]]
  })
  return new Map(files)
}
