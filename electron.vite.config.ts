import { mkdir, writeFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'

import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

import page from './renderer/vite.config.ts'

const root = import.meta.dirname

/**
 * The product: three self-contained bundles in out/. Nothing is looked up in node_modules at run time, so the package
 * needs none; only `electron` and Node's own modules stay outside. No source maps: the archive holds no sources.
 */
export default defineConfig({
  main: {
    // fflate's entry for Node declares a `require` of its own, which collides with the one electron-vite puts in; its other
    // entry differs only in the asynchronous functions, which nobody here calls.
    resolve: { alias: [{ find: /^fflate$/u, replacement: 'fflate/browser' }] },
    build: {
      externalizeDeps: false,
      outDir: 'out/main',
      sourcemap: false,
      rolldownOptions: {
        input: {
          main: resolve(root, 'electron/main.ts'),
          // Started from readForeignFile.ts as a file of its own, under this name.
          importWorker: resolve(root, 'electron/import/importWorker.ts'),
          // The same from readHouseFile.ts.
          houseWorker: resolve(root, 'electron/house/houseWorker.ts'),
        },
        // All in one folder: the worker is found beside whichever file asks for it.
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
    plugins: [packageList('main')],
  },
  preload: {
    build: {
      externalizeDeps: false,
      outDir: 'out/preload',
      sourcemap: false,
      rolldownOptions: {
        input: { preload: resolve(root, 'electron/preload.ts') },
        // A sandboxed preload is one CommonJS file that can require nothing but electron.
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    ...page,
    root: resolve(root, 'renderer'),
    plugins: [page.plugins, withoutBrowserHost(), packageList('renderer')],
    build: {
      ...page.build,
      outDir: 'out/renderer',
      minify: true,
      sourcemap: false,
      rolldownOptions: { input: resolve(root, 'renderer/index.html') },
    },
  },
})

/** Writes down which packages went into a bundle, for the notices of their licences (scripts/notices.mjs). */
function packageList(bundle: string): Plugin {
  return {
    name: 'planovna:package-list',
    async writeBundle({ dir }, outputs) {
      // Fonts come through a style sheet and are no modules: their files are assets of the bundle.
      const assets = Object.values(outputs).flatMap((output) =>
        output.type === 'asset' ? output.originalFileNames : [],
      )
      const files = [...this.getModuleIds(), ...assets.map((file) => resolve(this.environment.config.root, file))]
      const folders = files.flatMap((file) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(file)?.[0] ?? [])
      const names = folders.map((folder) => relative(root, folder).replaceAll('\\', '/'))
      const lists = resolve(dir ?? root, '../packages')
      await mkdir(lists, { recursive: true })
      await writeFile(resolve(lists, `${bundle}.json`), JSON.stringify([...new Set(names)].sort(), null, 2))
    },
  }
}

/** Leaves the loopback client out of the product: in Electron the page has its bridge from the preload. */
function withoutBrowserHost(): Plugin {
  const stub = '\0no-loopback'
  return {
    name: 'planovna:without-browser-host',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith('/loopbackBridge.ts') ? stub : null),
    load: (id) =>
      id === stub ? "export function createLoopbackBridge() { throw new Error('the preload is missing') }" : null,
  }
}
