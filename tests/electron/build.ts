import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join, resolve } from 'node:path'

export const projectFolder = resolve(import.meta.dirname, '../..')
const builtFolder = join(projectFolder, 'out/built-for-tests')
const sources = ['core', 'electron', 'locales', 'renderer', 'electron.vite.config.ts', 'package-lock.json']

/**
 * The product, laid out as inside the archive, in a folder of its own that is not to be changed. Built once for the
 * sources as they are: test files may ask for it at the same time, and whoever builds first is taken.
 */
export function buildApplication(): string {
  const folder = join(builtFolder, hashOf(sources))
  if (existsSync(folder)) return folder
  mkdirSync(builtFolder, { recursive: true })
  removeOld()
  const unfinished = mkdtempSync(join(builtFolder, 'unfinished-'))
  build(unfinished)
  try {
    renameSync(unfinished, folder)
  } catch (error) {
    rmSync(unfinished, { recursive: true })
    if (!existsSync(folder)) throw error
  }
  return folder
}

function build(folder: string): void {
  const tool = join(projectFolder, 'node_modules/electron-vite/bin/electron-vite.js')
  const { status, stderr } = spawnSync(
    process.execPath,
    [tool, 'build', '--outDir', join(folder, 'out'), '--logLevel', 'error'],
    { cwd: projectFolder, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`the build failed: ${stderr}`)
  cpSync(join(projectFolder, 'resources/icons/png'), join(folder, 'resources/icons/png'), { recursive: true })
}

function removeOld(): void {
  const yesterday = Date.now() - 24 * 60 * 60 * 1000
  for (const name of readdirSync(builtFolder)) {
    const path = join(builtFolder, name)
    if (statSync(path).mtimeMs < yesterday) rmSync(path, { recursive: true, force: true })
  }
}

function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(filesIn).sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(projectFolder, file)))
      .update('\0')
  }
  return hash.digest('hex').slice(0, 16)
}

function filesIn(path: string): readonly string[] {
  if (!statSync(join(projectFolder, path)).isDirectory()) return /\.test\.tsx?$/u.test(path) ? [] : [path]
  return readdirSync(join(projectFolder, path)).flatMap((name) => filesIn(`${path}/${name}`))
}
