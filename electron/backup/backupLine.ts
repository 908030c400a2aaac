import { stat } from 'node:fs/promises'

import type { BackupLine } from '../../core/bridge/backups.ts'
import { AppError } from '../../core/bridge/result.ts'
import { readBackup } from './readBackup.ts'
import type { StoredBackup } from './backupFolder.ts'

/** A backup as the list shows it; one that can not be read is in the list too, and says so. */
export async function lineOf(stored: StoredBackup, library: string): Promise<BackupLine> {
  const { name, at, path, isShrunk } = stored
  const common = { name, at: at.toISOString(), isOurs: stored.library === library, isShrunk }
  try {
    const { manifest, bytes } = await readBackup(path)
    const commitments = manifest.plans.reduce((sum, plan) => sum + plan.commitments, 0)
    return { ...common, bytes, contents: { host: manifest.host, plans: manifest.plans.length, commitments } }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { ...common, bytes: await sizeOf(path), contents: null }
  }
}

const sizeOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  )
