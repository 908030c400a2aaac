import { randomBytes } from 'node:crypto'
import { join } from 'node:path'

import { exportChoicesSchema, noChoices } from '../core/bridge/exportChoices.ts'
import { firstPlace, lastPlaceSchema } from '../core/bridge/lastPlace.ts'
import { defaultSettings, settingsSchema } from '../core/bridge/settings.ts'
import { idFromBytes } from '../core/plan/ids.ts'
import { exportChoicesFile } from './backup/beside.ts'
import { createBackups } from './backup/createBackups.ts'
import { watchWork } from './backup/watchWork.ts'
import { createTokens } from './bridge/tokens.ts'
import { createCopies } from './copies/createCopies.ts'
import { createHouseStore } from './house/houseStore.ts'
import { foldersIn, prepareFolders } from './store/folders.ts'
import { createPlanStore } from './store/planStore.ts'
import { createVersions } from './versions/versions.ts'
import { withVersions } from './versions/withVersions.ts'
import { recordFile } from './store/recordFile.ts'
import type { ExportChoices } from '../core/bridge/exportChoices.ts'
import type { LastPlace } from '../core/bridge/lastPlace.ts'
import type { Settings } from '../core/bridge/settings.ts'
import type { IdSource } from '../core/plan/ids.ts'
import type { Plan } from '../core/plan/schema.ts'
import type { Backups } from './backup/createBackups.ts'
import type { PickedFile } from './bridge/fileDialogs.ts'
import type { Tokens } from './bridge/tokens.ts'
import type { Copies, NamedFile } from './copies/createCopies.ts'
import type { HouseStore } from './house/houseStore.ts'
import type { PlanStore } from './store/planStore.ts'
import type { Versions } from './versions/versions.ts'
import type { RecordFile } from './store/recordFile.ts'

/** Writes a line of codes and ids, never plan text. */
export type Log = (code: string, details?: Readonly<Record<string, string | number>>) => void

/** Everything the handlers work with; the same in Electron and in the browser host. */
export type Services = Readonly<{
  store: PlanStore
  versions: Versions
  settings: RecordFile<Settings>
  lastPlace: RecordFile<LastPlace>
  house: HouseStore
  exportChoices: RecordFile<ExportChoices>
  backups: Backups
  /** files the person picked, and finished files waiting to be saved */
  files: Tokens<PickedFile>
  copies: Copies
  /** imported plans waiting for the person's yes, with the whole of a plan file of ours */
  imports: Tokens<Readonly<{ plan: Plan; own: NamedFile | null }>>
  newId: IdSource
  now: () => Date
  log: Log
  /** Brings everything to the disk, then makes the last backup of the session. */
  close: () => Promise<void>
}>

/** The services over one data folder, which is made when it is missing. */
export async function createServices(dataFolder: string, appVersion: string, log: Log): Promise<Services> {
  const folders = foldersIn(dataFolder)
  await prepareFolders(folders, now())
  const store = createPlanStore({ folders, newId, now })
  const settings = recordFile(folders.settings, settingsSchema, defaultSettings)
  const house = createHouseStore(dataFolder)
  const exportChoices = recordFile(join(dataFolder, exportChoicesFile), exportChoicesSchema, noChoices)
  const versions = createVersions({ folder: join(dataFolder, 'versions'), newId, now })
  const backups = createBackups({
    dataFolder,
    store,
    versions,
    settings,
    beside: { house, exportChoices },
    appVersion,
    newId,
    now,
    log,
  })
  const kept = watchWork(withVersions(store, versions, folders, log), backups.worked)

  return {
    store: kept,
    versions,
    copies: createCopies({ folders, store: kept, versions, newId, now, log }),
    settings,
    lastPlace: recordFile(folders.lastPlace, lastPlaceSchema, firstPlace),
    house,
    exportChoices,
    backups,
    files: createTokens({ count: 16, bytes: 256 * megabyte }),
    imports: createTokens({ count: 4, bytes: 256 * megabyte }),
    newId,
    now,
    log,
    close: async () => {
      await store.closeAll()
      await backups.close()
    },
  }
}

const megabyte = 1024 * 1024
const now = (): Date => new Date()
/** Also for command-line imports, which store nothing. */
export const newId: IdSource = () => idFromBytes(randomBytes(15))
