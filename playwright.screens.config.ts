import { defineConfig } from '@playwright/test'

import journeys from './playwright.config.ts'

/** `npm run screens`: takes the pictures in docs/screens with the browser of the journeys. */
export default defineConfig({
  ...journeys,
  testDir: 'tests/screens',
  outputDir: 'test-results/screens',
  reporter: [['list']],
  workers: 1,
})
