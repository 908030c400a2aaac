import { hostname } from 'node:os'

import type { BackupOutcome } from '../../core/bridge/backups.ts'
import type { Disk } from '../store/disk.ts'
import { prepareBackupFolder, removeBackups, storeVerified } from './backupFolder.ts'
import { gatherLibrary, isSameLibrary } from './gatherLibrary.ts'
import { manifestOf } from './manifest.ts'
import { outdatedBackups } from './outdatedBackups.ts'
import { newestWhole, ownBackups } from './ownBackups.ts'
import { packBackup } from './packBackup.ts'
import { shrinkageOf } from './shrinkage.ts'
import type { LibrarySource } from './gatherLibrary.ts'
import type { StoredBackup } from './backupFolder.ts'

export type BackupJob = Readonly<{
  source: LibrarySource
  folder: string
  /** the folder in the data folder, which may be made */
  isUsualFolder: boolean
  library: string
  session: string
  appVersion: string
  now: Date
  disk: Disk | undefined
}>

/**
 * One backup of the whole library. Older ones go only when the new one is on the disk, was read back and found whole;
 * one that shrank suspiciously is kept beside them, and then nothing goes. When nothing has changed since the last
 * one, that one is proved again instead.
 */
export async function makeBackup(job: BackupJob): Promise<Exclude<BackupOutcome, 'failed'>> {
  const { source, folder, library, session, now, disk } = job
  await prepareBackupFolder(folder, job.isUsualFolder, now)
  const gathered = await gatherLibrary(source)
  const { counted, shrunk } = await ownBackups(folder, library)
  const last = await newestWhole(counted, now)
  if (last === null && gathered.plans.length === 0) return 'nothingToKeep'
  // A library that is whole again gets a new backup, so that the shrunk one before it asks no more.
  const isAsked = shrunk.some(({ at }) => last !== null && at > last.stored.at)
  if (last !== null && !isAsked && isSameLibrary(last.manifest, gathered)) return 'unchanged'
  const shrinkage = last === null ? null : shrinkageOf(last.manifest.plans, gathered.plans, gathered.trashed)
  if (shrinkage !== null) {
    const waiting = await newestWhole(shrunk, now)
    if (waiting !== null && isSameLibrary(waiting.manifest, gathered)) return 'shrunk'
  }
  const stamp = { appVersion: job.appVersion, at: now.toISOString(), library, session, host: hostname() }
  const bytes = await packBackup(manifestOf(stamp, gathered), gathered.files)
  await storeVerified(folder, { at: now, library, session, isShrunk: shrinkage !== null }, bytes, disk)
  await prune(folder, library, now)
  return shrinkage === null ? 'made' : 'shrunk'
}

/** Called only after a newer backup was proved. */
export async function prune(folder: string, library: string, now: Date): Promise<void> {
  const { counted, shrunk } = await ownBackups(folder, library)
  const isNewestCounted = (counted[0]?.at.getTime() ?? 0) > (shrunk[0]?.at.getTime() ?? 0)
  await removeBackups(folder, [
    ...(isNewestCounted ? outdatedBackups(counted, now) : []),
    ...shrunk.slice(keptShrunk),
  ] satisfies readonly StoredBackup[])
}

/** Shrunk ones of a library that goes on shrinking; the oldest of them go. */
const keptShrunk = 5
