import { constants, linkSync, renameSync, rmSync } from 'node:fs'
import { open, rename } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'

/** The calls that fail in the field and not on a developer's machine; tests put their own here. */
export type Disk = Readonly<{
  rename: (from: string, to: string) => Promise<void>
  /**
   * Renames over `to`, and what stood there goes on under the name `kept`; false where a file can not have two names
   * (FAT, some shares). In one breath: what another program puts there in between would be gone.
   */
  exchange: (from: string, to: string, kept: string) => Promise<boolean>
  /** Writes the bytes at a position of a file, which is made when it is missing, and waits until the disk has them. */
  writeAt: (path: string, bytes: Uint8Array, position: number) => Promise<void>
  /** milliseconds */
  pause: (duration: number) => Promise<unknown>
}>

export const realDisk: Disk = { rename, exchange, writeAt, pause }

// A promise, so that a failure looks like that of any other call; the calls themselves leave no gap between them.
function exchange(from: string, to: string, kept: string): Promise<boolean> {
  return new Promise((resolve) => {
    const isNamed = addName(to, kept)
    try {
      renameSync(from, to)
    } catch (error) {
      if (isNamed) rmSync(kept, { force: true })
      throw error
    }
    resolve(isNamed)
  })
}

function addName(path: string, name: string): boolean {
  try {
    linkSync(path, name)
    return true
  } catch (error) {
    if (errorCodeOf(error) === 'EEXIST' || errorCodeOf(error) === 'ENOENT') throw error
    return false
  }
}

async function writeAt(path: string, bytes: Uint8Array, position: number): Promise<void> {
  const handle = await open(path, constants.O_RDWR | constants.O_CREAT, 0o666)
  try {
    let written = 0
    while (written < bytes.length) {
      const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, position + written)
      written += bytesWritten
    }
    await handle.datasync()
  } finally {
    await handle.close()
  }
}

/** Waits between the attempts of a rename, in milliseconds: 3 s in all, the time a virus scanner holds a file. */
const waits = [10, 40, 100, 250, 600, 1000, 1000] as const
const passing: ReadonlySet<string> = new Set(['EPERM', 'EBUSY', 'EACCES'])

/** Renames, and tries again while another program holds the file (Windows: EPERM, EBUSY, EACCES). */
export async function renamePatiently(from: string, to: string, disk: Disk = realDisk): Promise<void> {
  for (const wait of waits) {
    try {
      await disk.rename(from, to)
      return
    } catch (error) {
      if (!passing.has(errorCodeOf(error))) throw error
      await disk.pause(wait)
    }
  }
  await disk.rename(from, to)
}

/** Node's code of a failed system call, such as ENOENT; empty for anything else. */
export function errorCodeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
