import { existsSync } from 'node:fs'

import { defineConfig } from '@playwright/test'

/** The system's own browser: Playwright's download is not to be had on every machine. */
const browserPaths = [
  process.env['PLANOVNA_BROWSER'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
]
const executablePath = browserPaths.find((path) => path !== '' && existsSync(path))

// Without a language Chromium saves no name with a Slovak letter in it: machines for tests often have none.
if (process.platform === 'linux' && !['LC_ALL', 'LC_CTYPE', 'LANG'].some((name) => (process.env[name] ?? '') !== ''))
  process.env['LC_ALL'] = 'C.UTF-8'

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  workers: 2,
  fullyParallel: true,
  timeout: 360_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    browserName: 'chromium',
    viewport: { width: 1280, height: 800 },
    locale: 'sk-SK',
    acceptDownloads: true,
    actionTimeout: 30_000,
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
