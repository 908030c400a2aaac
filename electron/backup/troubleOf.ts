import type { BackupTrouble } from '../../core/bridge/backups.ts'
import { AppError } from '../../core/bridge/result.ts'

/** What a failed backup means to the person who looks after the folder. */
export function troubleOf(error: unknown): BackupTrouble {
  if (!(error instanceof AppError)) return 'internal'
  switch (error.failure.code) {
    case 'notFound':
      return 'folderGone'
    case 'corruptFile':
      return 'notVerified'
    case 'diskFull':
    case 'cannotWrite':
    case 'cannotRead':
      return error.failure.code
    default:
      return 'internal'
  }
}
