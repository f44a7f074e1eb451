import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

import react from '@vitejs/plugin-react'
import sharp from 'sharp'
import { defineConfig } from 'vite'
import type { Plugin } from 'vite'

const project = resolve(import.meta.dirname, '../../..')
const corpus = resolve(project, process.env['SAFELIGHT_CORPUS'] ?? '../shared/corpus')
const folders = [
  join(project, 'node_modules/@vladmandic/face-api/demo'),
  ...['themes/files', 'objects/files'].map((folder) => join(corpus, folder)),
]

/** Real pictures where there are some, small, made on request. */
const photos = (): Plugin => ({
  name: 'preview-photos',
  enforce: 'pre',
  resolveId: (source) => (source.endsWith('app/photo') ? join(import.meta.dirname, 'photo.ts') : undefined),
  configureServer: (server) => {
    const files = folders
      .filter((folder) => existsSync(folder))
      .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))))
      .filter((file) => /\.(jpe?g|png|webp)$/i.test(file) && !file.includes('screenshot-'))
    const made = new Map<string, Promise<Buffer>>()
    server.middlewares.use('/photo', (request, response) => {
      const file = files[Number(request.url?.slice(1)) % files.length] ?? ''
      const thumb =
        made.get(file) ?? sharp(file).rotate().resize(512, 512, { fit: 'inside' }).jpeg().toBuffer()
      made.set(file, thumb)
      thumb.then(
        (bytes) => response.setHeader('Content-Type', 'image/jpeg').end(bytes),
        () => response.writeHead(404).end(),
      )
    })
  },
})

export default defineConfig({
  root: project,
  plugins: [photos(), react()],
  server: { host: '127.0.0.1', port: 5199, hmr: false, fs: { allow: [project] } },
  optimizeDeps: { noDiscovery: false },
})
