import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')

/** The pinned Node 24, which npm installs like any other package. */
export const nodePath = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** Installs the packages of package-lock.json unless they stand there already; says nothing when there is nothing to do. */
export function ensurePackages() {
  if (existsSync(nodePath) && isInstalled()) return
  console.error('Plánovňa: installing packages (npm ci)…')
  const [command, ...words] = npm()
  const { status } = spawnSync(
    command,
    [...words, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: ['ignore', process.stderr.fd, process.stderr.fd],
      shell: process.platform === 'win32' && words.length === 0,
    },
  )
  if (status === 0 && existsSync(nodePath)) return
  console.error('Plánovňa: the packages could not be installed; see the lines above.')
  process.exit(1)
}

/** Compares the lockfile with npm's own record of what it installed; packages for other systems are rightly missing. */
function isInstalled() {
  const wanted = readPackages(join(root, 'package-lock.json'))
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'))
  return (
    wanted !== null &&
    installed !== null &&
    Object.entries(wanted).every(([path, { version, optional }]) =>
      path === '' || (optional === true && installed[path] === undefined) ? true : installed[path]?.version === version,
    )
  )
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages
  } catch {
    // Missing or torn: then the packages are not there either.
    return null
  }
}

/** The npm that runs us, else the one on the PATH. */
function npm() {
  const path = process.env.npm_execpath
  return path !== undefined && /npm-cli\.[cm]?js$/.test(path) ? [process.execPath, path] : ['npm']
}
