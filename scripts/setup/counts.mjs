import { readFileSync } from 'node:fs'

export const count = (passed, failed, skipped) => ({ passed, failed, skipped })

export const addUp = (one, other) =>
  count(one.passed + other.passed, one.failed + other.failed, one.skipped + other.skipped)

/** What vitest's JSON report says. A file that could not be loaded is a failure; so is a runner that broke. */
export function vitestCounts(file, exitCode) {
  const report = read(file)
  if (report === null) return count(0, 1, 0)
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length
  const failed = report.numFailedTests + unloaded
  return honest(count(report.numPassedTests, failed, report.numPendingTests + report.numTodoTests), exitCode)
}

/** The same for Playwright's. A flaky test is a failed one. */
export function playwrightCounts(file, exitCode) {
  const report = read(file)
  if (report === null) return count(0, 1, 0)
  const { expected, unexpected, flaky, skipped } = report.stats
  return honest(count(expected, unexpected + flaky, skipped), exitCode)
}

/** A runner that ended badly has failed even if it counted no failed test. */
const honest = (counts, exitCode) => (exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts)

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    // No report: the runner never came to its end.
    return null
  }
}
