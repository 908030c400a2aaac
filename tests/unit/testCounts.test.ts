import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, it } from 'vitest'

type Counts = Readonly<{ passed: number; failed: number; skipped: number }>
type Reader = (file: string, exitCode: number) => Counts
/** Plain JavaScript, so that it runs before anything is installed; typed here. */
const { vitestCounts, playwrightCounts } = (await import(
  join(import.meta.dirname, '../../scripts/setup/counts.mjs')
)) as { vitestCounts: Reader; playwrightCounts: Reader }

async function counted(reader: Reader, report: unknown, exitCode: number): Promise<Counts> {
  const folder = await mkdtemp(join(tmpdir(), 'planovna-counts-'))
  try {
    await writeFile(join(folder, 'report.json'), JSON.stringify(report))
    return reader(join(folder, 'report.json'), exitCode)
  } finally {
    await rm(folder, { recursive: true })
  }
}
const vitest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [] }
const playwright = { stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 2 } }

it('the last line of npm test adds up what the runners counted', async () => {
  expect(await counted(vitestCounts, vitest, 0)).toEqual({ passed: 5, failed: 0, skipped: 2 })
  expect(await counted(playwrightCounts, playwright, 0)).toEqual({ passed: 4, failed: 0, skipped: 2 })
})

it('a test file that could not be loaded is a failure', async () => {
  const unloaded = { status: 'failed', assertionResults: [] }
  const failed = { status: 'failed', assertionResults: [{ status: 'failed' }] }
  const report = { ...vitest, numFailedTests: 1, testResults: [unloaded, failed] }
  expect(await counted(vitestCounts, report, 1)).toEqual({ passed: 5, failed: 2, skipped: 2 })
})

it('a flaky journey, a runner that broke and a missing report are failures', async () => {
  const flaky = { stats: { ...playwright.stats, flaky: 1 } }
  expect(await counted(playwrightCounts, flaky, 0)).toMatchObject({ failed: 1 })
  expect(await counted(playwrightCounts, playwright, 1)).toMatchObject({ failed: 1 })
  expect(vitestCounts('/there/is/none.json', 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})
