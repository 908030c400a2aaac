import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

import { AppError } from '../../core/bridge/result.ts'
import { renamePatiently } from '../store/disk.ts'
import type { Disk } from '../store/disk.ts'
import { sumOf } from '../store/sumOf.ts'
import { makeFolder, sweepTemporaryFiles, syncFolder, writeDurably, writeFailure } from '../store/writeDurably.ts'
import { backupName, parseBackupName } from './backupName.ts'
import { readBackup } from './readBackup.ts'
import type { BackupName, NamedBackup } from './backupName.ts'

/** A backup that was proved readable before it got its name. */
export type StoredBackup = BackupName & Readonly<{ path: string }>

/** Newest first. AppError `notFound` when the folder is not there, such as a share that is away. */
export async function backupsIn(folder: string): Promise<readonly StoredBackup[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw new AppError('notFound', {}, error)
  })
  return names
    .flatMap((name) => {
      const parsed = parseBackupName(name)
      return parsed === null ? [] : [{ ...parsed, path: join(folder, name) }]
    })
    .sort((one, other) => other.at.getTime() - one.at.getTime() || other.name.localeCompare(one.name))
}

/**
 * Makes the folder ready. One of the person's choice is never made anew: where a share is away, a folder of its name
 * would only pretend to be it.
 */
export async function prepareBackupFolder(folder: string, isUsual: boolean, now: Date): Promise<void> {
  if (isUsual) await makeFolder(folder)
  const isThere = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isThere) throw new AppError('notFound')
  await sweepTemporaryFiles(folder, now)
}

/**
 * Writes a backup under another name, reads it back from the disk, and gives it its own name only when all of it is
 * there. AppError `corruptFile` when it is not; nothing of it stays then.
 */
export async function storeVerified(
  folder: string,
  wanted: NamedBackup,
  bytes: Uint8Array,
  disk?: Disk,
): Promise<void> {
  const named = freeName(wanted, await backupsIn(folder))
  const path = join(folder, named.name)
  // A name that is swept away when the program ends in between.
  const unverified = join(folder, `.${named.name}.unverified.tmp`)
  await writeDurably(unverified, bytes, disk)
  try {
    const backup = await readBackup(unverified)
    if (backup.sum !== sumOf(bytes) || !(await backup.isWhole())) throw new AppError('corruptFile')
    await renameIn(folder, unverified, path, disk)
  } catch (error) {
    await rm(unverified, { force: true })
    throw error
  }
}

/** A shrunk backup that the person takes for right: only its name changes. */
export async function acceptBackup(folder: string, backup: StoredBackup, disk?: Disk): Promise<void> {
  const others = (await backupsIn(folder)).filter(({ name }) => name !== backup.name)
  const named = freeName({ ...backup, isShrunk: false }, others)
  await renameIn(folder, backup.path, join(folder, named.name), disk)
}

export async function removeBackups(folder: string, backups: readonly StoredBackup[]): Promise<void> {
  for (const { path } of backups) await rm(path, { force: true })
  if (backups.length > 0) await syncFolder(folder)
}

async function renameIn(folder: string, from: string, to: string, disk?: Disk): Promise<void> {
  try {
    await renamePatiently(from, to, disk)
    await syncFolder(folder)
  } catch (error) {
    throw writeFailure(error, '')
  }
}

/** Two backups of one second: the later one says the next, so that their order stays. */
function freeName({ at, library, session, isShrunk }: NamedBackup, taken: readonly StoredBackup[]): BackupName {
  const times = new Set(taken.filter((backup) => backup.library === library).map((backup) => backup.at.getTime()))
  let time = Math.floor(at.getTime() / second) * second
  while (times.has(time)) time += second
  const named = { at: new Date(time), library, session, isShrunk }
  return { ...named, name: backupName(named) }
}

/** milliseconds */
const second = 1000
