import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { defineConfig } from 'playwright/test'

const isPacked = existsSync(join(import.meta.dirname, 'dist/linux-unpacked/safelight'))

// The packed app runs what does not depend on being a checkout; it is tested wherever it was packed.
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 1,
  fullyParallel: false,
  // No test measures by running out of time: these only end what hangs.
  timeout: 300_000,
  expect: { timeout: 120_000 },
  reporter: 'list',
  projects: [
    { name: 'source', metadata: { target: 'source' } },
    // Scenes of the sheet of pictures are looked at by axe too. Those of a roll read to its end take six minutes: `npm run look` does it.
    { name: 'barriers', testDir: 'tests/look', testIgnore: '*read-roll*', timeout: 1_800_000 },
    ...(isPacked ? [{ name: 'packed', testMatch: '*journey*', metadata: { target: 'packed' } }] : []),
  ],
})
