import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, readdir, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

import { AppError } from '../../core/bridge/result.ts'
import { errorCodeOf, realDisk, renamePatiently } from './disk.ts'
import type { Disk } from './disk.ts'

/**
 * Puts `bytes` at `path` whole or not at all: a temporary file of its own in the same folder, fsync, read back,
 * rename, fsync of the folder. Throws AppError `diskFull` or `cannotWrite`; the old file is then as it was.
 */
export async function writeDurably(path: string, bytes: Uint8Array, disk: Disk = realDisk): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(8).toString('hex')}${temporaryEnding}`)
  try {
    await writeAndSync(temporary, bytes)
    if (!(await readFile(temporary)).equals(bytes)) throw new Error('read back differs')
    await renamePatiently(temporary, path, disk)
    await syncFolder(dirname(path))
  } catch (error) {
    await rm(temporary, { force: true })
    throw writeFailure(error, basename(path))
  }
}

export function writeFailure(error: unknown, name: string): AppError {
  if (error instanceof AppError) return error
  const code = errorCodeOf(error)
  return new AppError(code === 'ENOSPC' || code === 'EDQUOT' ? 'diskFull' : 'cannotWrite', { name }, error)
}

/**
 * Makes a folder inside one that is there, unless it is made already. Never its parents: where a share is away, folders
 * of its name would only pretend to be it, and stand in its way when it comes back.
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path)
  } catch (error) {
    if (errorCodeOf(error) !== 'EEXIST') throw writeFailure(error, basename(path))
  }
}

/** Makes renames and deletions in a folder survive a power cut. Windows has no such call and does it by itself. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Removes temporary files of a process that died; younger ones may belong to a writer at work. */
export async function sweepTemporaryFiles(folder: string, now: Date): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!isTemporary(name)) continue
    const path = join(folder, name)
    const { mtimeMs } = await stat(path)
    if (now.getTime() - mtimeMs > abandonedAfter) await rm(path, { force: true })
  }
}

export const isTemporary = (name: string): boolean => name.startsWith('.') && name.endsWith(temporaryEnding)

const temporaryEnding = '.tmp'
/** milliseconds */
const abandonedAfter = 10 * 60 * 1000

async function writeAndSync(path: string, bytes: Uint8Array): Promise<void> {
  // Who may read it is the system's or the share's to say: colleagues open the same plans and documents.
  const handle = await open(path, 'wx', 0o666)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
