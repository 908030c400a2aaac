import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { root } from './packages.mjs'
import { runTool } from './run.mjs'

const shared = ['core', 'locales', 'renderer', 'package-lock.json']

/**
 * What can be built. `page` is the page with its loopback client, for the browser host; `app` is the product, whose
 * page has no such client.
 */
const products = {
  page: {
    sources: shared,
    proof: 'out/browser/index.html',
    build: () =>
      runTool('vite/bin/vite.js', ['build', 'renderer', '--outDir', join(root, 'out/browser'), '--logLevel', 'error']),
  },
  app: {
    sources: [...shared, 'electron', 'electron.vite.config.ts', 'package.json'],
    proof: 'out/main/main.js',
    build: () => runTool('electron-vite/bin/electron-vite.js', ['build', '--logLevel', 'error']),
  },
}

/** Builds a product unless it was built from these very sources; false when the build failed. */
export async function ensureBuilt(name) {
  const { sources, proof, build } = products[name]
  const stamp = join(root, 'out', `.${name}-sources`)
  const state = hashOf(sources)
  if (existsSync(join(root, proof)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return true
  console.error(`Plánovňa: building (${name})…`)
  if ((await build()) !== 0) return false
  mkdirSync(join(root, 'out'), { recursive: true })
  writeFileSync(stamp, state)
  return true
}

function hashOf(sources) {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(filesIn).sort())
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0')
  return hash.digest('hex')
}

function filesIn(path) {
  if (statSync(join(root, path)).isDirectory())
    return readdirSync(join(root, path)).flatMap((name) => filesIn(`${path}/${name}`))
  return /\.test\.tsx?$/.test(path) ? [] : [path]
}
