import { randomBytes } from 'node:crypto'

import { z } from 'zod'

import { AppError } from '../../core/bridge/result.ts'
import { createFile, fileAdapter, isDamage } from '../store/fileAdapter.ts'
import { recordFormat } from '../store/recordFile.ts'

const backupPlaceSchema = z.strictObject({
  /** tells this library from others whose backups lie in the same folder */
  library: z.string().regex(/^[0-9a-f]{8}$/),
  /** the folder of the person's choice; null: the usual one in the data folder */
  folder: z.string().nullable(),
})
export type BackupPlace = Readonly<z.infer<typeof backupPlaceSchema>>

/** Where the backups of this library go; kept in one file, which is made when it is missing. */
export type BackupPlaceStore = Readonly<{
  read: () => Promise<BackupPlace>
  write: (place: BackupPlace) => Promise<void>
}>

export function backupPlaceStore(path: string): BackupPlaceStore {
  const write = async (place: BackupPlace): Promise<void> => {
    await createFile(path, placeFormat, place)
  }
  let fresh: BackupPlace | null = null

  /** A data folder that takes nothing now is asked again at the next reading; until then only we know. */
  async function kept(place: BackupPlace): Promise<BackupPlace> {
    try {
      await write(place)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
    }
    return place
  }

  return {
    read: async () => {
      try {
        return await fileAdapter(path, placeFormat).read()
      } catch (error) {
        const { code } = error instanceof AppError ? error.failure : { code: 'internal' as const }
        if (code !== 'notFound' && !isDamage(code)) throw error
        // Backups of the old name are then another library's: they stay, and nothing removes them.
        fresh ??= { library: randomBytes(4).toString('hex'), folder: null }
        return await kept(fresh)
      }
    },
    write,
  }
}

const placeFormat = recordFormat(backupPlaceSchema)
