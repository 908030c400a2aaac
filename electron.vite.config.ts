import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, posix, relative, resolve } from 'node:path'

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
    build: {
      externalizeDeps: false,
      outDir: 'out/main',
      sourcemap: false,
      rolldownOptions: {
        input: { main: resolve(root, 'electron/main.ts') },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
    plugins: [workerFiles(), packageList('main')],
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

/** Bundles each `new URL('./x.ts', import.meta.url)`, which a worker thread is started from, as a file of its own. */
function workerFiles(): Plugin {
  const mark = (reference: string) => `__WORKER_FILE_${reference}__`
  return {
    name: 'planovna:worker-files',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(resolve(root, 'electron'))) return null
      return code.replaceAll(/new URL\(['"](\.\/\w+\.ts)['"], import\.meta\.url\)/gu, (_whole, file: string) => {
        const reference = this.emitFile({ type: 'chunk', id: resolve(dirname(id), file) })
        return `new URL('${mark(reference)}', import.meta.url)`
      })
    },
    renderChunk(code, chunk) {
      return code.replaceAll(/__WORKER_FILE_([\w$]+)__/gu, (_whole, reference: string) => {
        const path = posix.relative(posix.dirname(chunk.fileName), this.getFileName(reference))
        return path.startsWith('.') ? path : `./${path}`
      })
    },
  }
}

/** Writes down which packages went into a bundle, for the notices of their licences (scripts/notices.mjs). */
function packageList(bundle: string): Plugin {
  return {
    name: 'planovna:package-list',
    async writeBundle({ dir }) {
      const folders = [...this.getModuleIds()].flatMap(
        (id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(id)?.[0] ?? [],
      )
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
