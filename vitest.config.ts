import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{core,electron,renderer,locales,scripts}/**/*.test.{ts,tsx}', 'tests/{unit,electron}/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'tests/browser/**'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
