import { resolve } from 'node:path'

import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const at = (path: string): string => resolve(import.meta.dirname, path)

// One build serves the app, the command line and the tests: every process of the project is one entry here.
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
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
      rollupOptions: {
        input: { app: at('electron/preload/app.ts'), reader: at('electron/preload/reader.ts') },
        // A sandboxed preload must be CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('.'),
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      rollupOptions: { input: { app: at('renderer/index.html'), reader: at('electron/reader/index.html') } },
    },
  },
})
