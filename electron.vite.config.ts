import { resolve } from 'node:path'

import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const at = (path: string): string => resolve(import.meta.dirname, path)

// What the oldest Electron that runs the app has (33), and the Node of the command line.
const node = 'node20.18'
const chrome = 'chrome130'

const visionPackages = [
  '@tensorflow/tfjs-backend-wasm',
  '@tensorflow/tfjs-converter',
  '@tensorflow/tfjs-core',
  '@vladmandic/face-api',
  'tesseract.js-core',
  'zxing-wasm',
]
// face-api asks for the whole of TensorFlow.js and tfjs-core for node-fetch: it gets the core, and a function that throws.
const visionAliases = [
  { find: /^@tensorflow\/tfjs$/, replacement: at('electron/vision/nets/tfjs.ts') },
  { find: /^node-fetch$/, replacement: at('electron/vision/nets/no-fetch.ts') },
]

// One build serves the app, the command line and the tests: every process of the project is one entry here.
export default defineConfig({
  main: {
    resolve: { alias: visionAliases },
    build: {
      outDir: 'out/main',
      target: node,
      // Packages stay in node_modules, where native binaries and data files are found; zod/mini is small and shared,
      // and vision carries its nets' code with it, without the parts that fetch.
      externalizeDeps: { exclude: ['zod', ...visionPackages] },
      rollupOptions: {
        input: {
          index: at('electron/main/index.ts'),
          auditor: at('electron/auditor/worker.ts'),
          vision: at('electron/vision/process.ts'),
          cli: at('electron/cli/index.ts'),
          'cli-engine': at('electron/cli/engine-child.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: node,
      // A sandboxed preload can load nothing: each is one whole CommonJS file.
      externalizeDeps: false,
      isolatedEntries: true,
      rollupOptions: {
        input: { app: at('electron/preload/app.ts'), reader: at('electron/preload/reader.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('.'),
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      target: chrome,
      // Small files stay files: the pages' policy allows no data: address. Nor is the preload polyfill's fetch wanted.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: { input: { app: at('renderer/index.html'), reader: at('electron/reader/index.html') } },
    },
  },
})
