import type { BackupStatus } from '../../core/bridge/backups.ts'
import { AppError } from '../../core/bridge/result.ts'
import { isDamage } from '../store/fileAdapter.ts'
import { setAside } from '../store/setAside.ts'
import { backupsIn } from './backupFolder.ts'
import { isFromFuture } from './outdatedBackups.ts'
import { readBackup } from './readBackup.ts'
import { shrinkageOf } from './shrinkage.ts'
import type { StoredBackup } from './backupFolder.ts'
import type { Manifest } from './manifest.ts'

/** A backup of this library that was read through and found whole. */
export type WholeBackup = Readonly<{ stored: StoredBackup; manifest: Manifest }>

/** This library's backups in a folder, newest first: those that count, and the shrunk ones that wait beside them. */
export async function ownBackups(
  folder: string,
  library: string,
): Promise<Readonly<{ counted: readonly StoredBackup[]; shrunk: readonly StoredBackup[] }>> {
  const own = (await backupsIn(folder)).filter((backup) => backup.library === library)
  return { counted: own.filter(({ isShrunk }) => !isShrunk), shrunk: own.filter(({ isShrunk }) => isShrunk) }
}

/**
 * The newest that is whole; null when there is none. What lies before it and is damaged is set aside under a dated name,
 * so that it never stands for a day or a month in place of a good one.
 */
export async function newestWhole(backups: readonly StoredBackup[], now: Date): Promise<WholeBackup | null> {
  // After a wrong clock the newest name is not the newest backup.
  const past = backups.filter((backup) => !isFromFuture(backup, now))
  const future = backups.filter((backup) => isFromFuture(backup, now))
  for (const stored of [...past, ...future]) {
    const manifest = await wholeManifest(stored)
    if (manifest === 'unknown') continue
    if (manifest !== null) return { stored, manifest }
    await setAside(stored.path, now)
  }
  return null
}

/** null when it is damaged; 'unknown' when it can not be told: the file can not be had, or is of a newer version. */
async function wholeManifest({ path }: StoredBackup): Promise<Manifest | 'unknown' | null> {
  try {
    const backup = await readBackup(path)
    return (await backup.isWhole()) ? backup.manifest : null
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return isDamage(error.failure.code) ? null : 'unknown'
  }
}

/** The newest shrunk backup, as long as nothing newer counts. */
export async function waitingShrunk(
  shrunk: readonly StoredBackup[],
  last: WholeBackup | null,
  trashed: ReadonlySet<string>,
  now: Date,
): Promise<BackupStatus['shrunk']> {
  if (last === null) return null
  const waiting = await newestWhole(
    shrunk.filter(({ at }) => at.getTime() > last.stored.at.getTime()),
    now,
  )
  if (waiting === null) return null
  const { stored, manifest } = waiting
  const shrinkage = shrinkageOf(last.manifest.plans, manifest.plans, trashed)
  return shrinkage === null ? null : { name: stored.name, at: stored.at.toISOString(), shrinkage }
}
