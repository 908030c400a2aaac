import type { Versions } from '../versions/versions.ts'
import type { Backup } from './readBackup.ts'

/** The versions of a restored plan that are gone here come back with it; those that are here stay as they are. */
export async function bringVersionsBack(
  backup: Pick<Backup, 'versions'>,
  planId: string,
  versions: Pick<Versions, 'bringBack'>,
): Promise<void> {
  for (const kept of backup.versions(planId)) await versions.bringBack(kept)
}
