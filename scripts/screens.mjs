// `npm run screens`: takes the pictures in docs/screens with a real browser, real store and the sample plans.
import { join } from 'node:path'

import { ensureBuilt } from './setup/built.mjs'
import { root } from './setup/packages.mjs'
import { runNode } from './setup/run.mjs'
import { ensureSystemTools } from './setup/systemTools.mjs'

ensureSystemTools()
const isBuilt = await ensureBuilt('page')
process.exitCode = isBuilt
  ? await runNode([join(root, 'node_modules/@playwright/test/cli.js'), 'test', '-c', 'playwright.screens.config.ts'])
  : 1
