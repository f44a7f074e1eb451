import { join } from 'node:path'

import { defineConfig } from 'playwright/test'

// The sheet of pictures is looked at by people: it is no part of the tests. Needs a display of 2,400 by 1,600, such as
// `xvfb-run -a --server-args='-screen 0 2400x1600x24' npm run look`; the pictures are in out/look.
export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: join(import.meta.dirname, '../../test-results'),
  workers: 1,
  fullyParallel: false,
  timeout: 1_800_000,
  expect: { timeout: 120_000 },
  reporter: 'list',
})
