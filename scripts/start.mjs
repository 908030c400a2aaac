// `npm start`: the application in Electron, or, where its runtime can not be had or used, the same in a browser.
import { spawn } from 'node:child_process'

import { ensureBuilt } from './setup/built.mjs'
import { electronOrReason } from './setup/electronRuntime.mjs'
import { root } from './setup/packages.mjs'

const words = process.argv.slice(2)
const electron = await electronOrReason()
if (electron.path === null) await inBrowser(electron.reason)
else {
  if (!(await ensureBuilt('app'))) process.exit(1)
  const started = Date.now()
  const code = await run(electron.path, [root, ...words])
  // Gone at once: the system would not run it (no sandbox, a missing library). A person had no window to close yet.
  if (code !== 0 && Date.now() - started < 5000) await inBrowser(`Electron ended at once with code ${code}`)
  else process.exit(code)
}

async function inBrowser(reason) {
  console.error(`Plánovňa: ${reason}; showing the same application in the browser.`)
  if (!(await ensureBuilt('page'))) process.exit(1)
  process.exit(await run(process.execPath, ['electron/browserHost.ts', ...words]))
}

function run(command, given) {
  return new Promise((resolve) => {
    const child = spawn(command, given, { cwd: root, stdio: 'inherit' })
    const pass = (signal) => child.kill(signal)
    // Ctrl+C reaches the child by itself.
    const wait = () => undefined
    process.on('SIGINT', wait).on('SIGTERM', pass)
    child.on('error', () => resolve(1))
    child.on('exit', (code) => {
      process.off('SIGINT', wait).off('SIGTERM', pass)
      resolve(code ?? 1)
    })
  })
}
