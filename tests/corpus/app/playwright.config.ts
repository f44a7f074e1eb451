import { join } from 'node:path'

import { defineConfig } from 'playwright/test'

// The corpus in the real Electron: no part of the tests, since it takes minutes. Needs a display, such as `xvfb-run -a npm run check:app`.
export default defineConfig({
  testDir: join(import.meta.dirname, '../..'),
  testMatch: ['corpus/app/*.spec.ts', 'e2e/same-facts.spec.ts'],
  outputDir: join(import.meta.dirname, '../../../test-results'),
  workers: 1,
  fullyParallel: false,
  timeout: 3_600_000,
  expect: { timeout: 3_600_000 },
  reporter: 'list',
})
