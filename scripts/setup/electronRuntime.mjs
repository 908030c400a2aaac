import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { root } from './packages.mjs'

const folder = join(root, 'node_modules', 'electron')

/** The path of Electron's runtime, downloaded when need be, or why it can not be used on this machine. */
export async function electronOrReason() {
  if (pathOfRuntime() === null && !(await download()))
    return { path: null, reason: "Electron's runtime can not be downloaded here" }
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
    return { path: null, reason: 'there is no screen for a window of its own' }
  if (process.platform === 'linux' && process.getuid() === 0)
    return { path: null, reason: 'Electron does not run as root without giving up its sandbox' }
  return { path: pathOfRuntime(), reason: '' }
}

/** Where the package finds its runtime (node_modules/electron/index.js), without its attempt to download one. */
function pathOfRuntime() {
  const name = join(folder, 'path.txt')
  if (!existsSync(name)) return null
  const path = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'), readFileSync(name, 'utf8'))
  return existsSync(path) ? path : null
}

async function download() {
  const source = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? 'https://github.com'
  if (!(await answers(source))) return false
  console.error("Plánovňa: downloading Electron's runtime, once…")
  const { status } = spawnSync(process.execPath, [join(folder, 'install.js')], { cwd: root, stdio: 'ignore' })
  return status === 0 && pathOfRuntime() !== null
}

/** Asked first, because a download from behind a closed firewall would keep a person waiting for minutes. */
async function answers(address) {
  try {
    await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(8000) })
    return true
  } catch {
    // Refused, no such host, or no answer: all the same here.
    return false
  }
}
