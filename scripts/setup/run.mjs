import { spawn } from 'node:child_process'
import { join } from 'node:path'

import { root } from './packages.mjs'

/** Runs a program of ours or of a package on this Node; resolves with its exit code. */
export function runNode(words, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, { cwd: root, stdio: 'inherit', ...options })
    child.on('error', () => resolve(1))
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

/** The same for a package's command: `runTool('vite/bin/vite.js', ['build'])`. */
export function runTool(file, words, options) {
  return runNode([join(root, 'node_modules', file), ...words], options)
}
