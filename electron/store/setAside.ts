import { constants, copyFile, link, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

import { errorCodeOf, realDisk, renamePatiently } from './disk.ts'
import { syncFolder } from './writeDurably.ts'
import type { Disk } from './disk.ts'

/** Renames an unreadable file to `<name>.corrupt-<YYYYMMDD-HHMMSS>` beside itself; gives the new bare name. */
export async function setAside(path: string, now: Date, disk: Disk = realDisk): Promise<string> {
  return underFreeName(path, now, (target) => takeName(path, target, disk))
}

/** The same for a file that keeps its place until another replaces it, so that a crash in between loses nothing. */
export async function copyAside(path: string, now: Date): Promise<string> {
  return underFreeName(path, now, (target) => copyUnlessTaken(path, target))
}

async function underFreeName(path: string, now: Date, take: (target: string) => Promise<boolean>): Promise<string> {
  const stamp = now.toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 'YYYYMMDD-HHMMSS'.length)
  for (let attempt = 1; ; attempt++) {
    const name = `${basename(path)}.corrupt-${stamp}${attempt === 1 ? '' : `-${attempt}`}`
    if (await take(join(dirname(path), name))) {
      await syncFolder(dirname(path))
      return name
    }
  }
}

async function copyUnlessTaken(from: string, to: string): Promise<boolean> {
  try {
    await copyFile(from, to, constants.COPYFILE_EXCL)
    return true
  } catch (error) {
    if (errorCodeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** When a file was set aside, read off its name (UTC); null for other names. */
export function setAsideAt(name: string): string | null {
  const match = /\.corrupt-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)(-\d+)?$/.exec(name)
  if (match === null) return null
  const [, year, month, day, hour, minute, second] = match
  return `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`
}

/** A rename that never replaces anything: false when the name is taken. */
async function takeName(from: string, to: string, disk: Disk): Promise<boolean> {
  try {
    await link(from, to)
  } catch (error) {
    if (errorCodeOf(error) === 'EEXIST') return false
    // No hard links on this file system (FAT, some shares): a plain rename, whose name holds the second it was made.
    await renamePatiently(from, to, disk)
    return true
  }
  await unlink(from)
  return true
}
