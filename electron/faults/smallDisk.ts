import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Puts a file system of 2 MB at a folder; false where that is not allowed (it needs root on Linux). */
export async function mountSmallDisk(folder: string): Promise<boolean> {
  if (process.platform !== 'linux') return false
  try {
    await run('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'planovna-faults', folder])
    return true
  } catch {
    // No right to mount: the run is skipped, and the report says so.
    return false
  }
}

export async function unmountSmallDisk(folder: string): Promise<void> {
  await run('umount', [folder])
}

/** Takes the right to write away from a mounted disk, as a share does when its server says so, and gives it back. */
export async function setWritable(folder: string, isWritable: boolean): Promise<void> {
  await run('mount', ['-o', `remount,${isWritable ? 'rw' : 'ro'}`, folder])
}
