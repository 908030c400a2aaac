// `npm test`: every check and test there is; the last line counts them.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { addUp, count, playwrightCounts, vitestCounts } from './setup/counts.mjs'
import { ensureBuilt } from './setup/built.mjs'
import { root } from './setup/packages.mjs'
import { runNode, runTool } from './setup/run.mjs'
import { ensureSystemTools, hasBrowser } from './setup/systemTools.mjs'

const results = join(root, 'test-results')
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })
ensureSystemTools()

const types = await check('types', () => runTool('typescript/bin/tsc', ['-b']))
const format = await check('format', () =>
  runTool('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
)
const lint = await check('lint', () => runTool('eslint/bin/eslint.js', ['--max-warnings', '0', '.']))
const build = await check('build', async () => ((await ensureBuilt('app')) && (await ensureBuilt('page')) ? 0 : 1))
const unit = await unitTests()
const journeys = await browserTests(build.failed === 0)

const total = [types, format, lint, build, unit, journeys].reduce(addUp)
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1

/** A check of the whole tree counts as one test. */
async function check(name, run) {
  announce(name)
  const isFine = (await run()) === 0
  if (!isFine) console.log(`${name}: FAILED`)
  return isFine ? count(1, 0, 0) : count(0, 1, 0)
}

async function unitTests() {
  announce('unit tests')
  const file = join(results, 'vitest.json')
  const code = await runTool('vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ])
  return vitestCounts(file, code)
}

async function browserTests(isBuilt) {
  announce('journeys in a browser')
  if (!isBuilt) return count(0, 1, 0)
  if (!hasBrowser()) return count(0, 0, 1)
  const code = await runNode([join(root, 'node_modules/@playwright/test/cli.js'), 'test'])
  return playwrightCounts(join(results, 'playwright.json'), code)
}

function announce(name) {
  console.log(`\n— ${name}`)
}
