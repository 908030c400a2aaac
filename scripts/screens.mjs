// `npm run screens`: takes the pictures in docs/screens: screens with a real browser, real store and the sample plans, and
// the pages of the council's document.
import { join } from 'node:path'

import { ensureBuilt } from './setup/built.mjs'
import { takeDocumentPictures } from './setup/documentPictures.mjs'
import { root } from './setup/packages.mjs'
import { runNode } from './setup/run.mjs'
import { ensureSystemTools } from './setup/systemTools.mjs'

ensureSystemTools()
const isBuilt = await ensureBuilt('page')
process.exitCode = isBuilt
  ? await runNode([join(root, 'node_modules/@playwright/test/cli.js'), 'test', '-c', 'playwright.screens.config.ts'])
  : 1
if (!takeDocumentPictures()) process.exitCode = 1
