import { randomBytes } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import type { BackupLine, BackupOutcome, BackupPreview, BackupStatus, Beside } from '../../core/bridge/backups.ts'
import { AppError } from '../../core/bridge/result.ts'
import type { Settings } from '../../core/bridge/settings.ts'
import type { IdSource } from '../../core/plan/ids.ts'
import type { Disk } from '../store/disk.ts'
import type { PlanStore } from '../store/planStore.ts'
import { createQueue } from '../store/queue.ts'
import type { Versions } from '../versions/versions.ts'
import { unlessItFails } from '../versions/withVersions.ts'
import type { RecordFile } from '../store/recordFile.ts'
import { acceptBackup, backupsIn } from './backupFolder.ts'
import { backupPlaceStore } from './backupPlace.ts'
import { besideFiles, restoreBeside } from './beside.ts'
import type { BesidePorts } from './beside.ts'
import { lineOf } from './backupLine.ts'
import { makeBackup, prune } from './makeBackup.ts'
import { newestWhole, ownBackups, waitingShrunk } from './ownBackups.ts'
import { previewBackup } from './previewBackup.ts'
import { readBackup } from './readBackup.ts'
import { restorePlan } from './restorePlan.ts'
import { troubleOf } from './troubleOf.ts'
import { bringVersionsBack } from './bringVersionsBack.ts'
import { createWorkTimer } from './workTimer.ts'
import type { StoredBackup } from './backupFolder.ts'
import type { RestoreWish } from './restorePlan.ts'
import type { WorkPauses } from './workTimer.ts'

/** What is known of the backups; where they are is the host's to say whether it can be chosen. */
export type KnownStatus = Omit<BackupStatus, 'canChooseFolder'>

/** Backups of the whole library. Everything that touches their folder happens one after another, and beside the person's work. */
export type Backups = Readonly<{
  /** At once, as far as it is known; the first call looks into the folder. */
  status: () => Promise<KnownStatus>
  now: () => Promise<Readonly<{ outcome: BackupOutcome; status: KnownStatus }>>
  list: () => Promise<readonly BackupLine[]>
  preview: (name: string) => Promise<BackupPreview>
  /** Gives the id of the plan as it is now in the library. */
  restorePlan: (name: string, wish: RestoreWish) => Promise<string>
  /** Only after what is here is in a backup itself: AppError `cannotWrite` when none could be made. */
  restoreBeside: (name: string, what: Beside) => Promise<void>
  /** null: the usual folder. A backup is made there at once. */
  changeFolder: (folder: string | null) => Promise<KnownStatus>
  acceptShrunk: (name: string) => Promise<KnownStatus>
  /** Something in the library has changed: a backup is made soon, or when it is time for the next. */
  worked: () => void
  /** Makes the last backup of the session when there is need of one; waits for it, but not for ever. */
  close: () => Promise<void>
}>

export type BackupPorts = Readonly<{
  dataFolder: string
  store: PlanStore
  versions: Pick<Versions, 'list' | 'fileOf' | 'bringBack'>
  settings: Pick<RecordFile<Settings>, 'read'>
  beside: BesidePorts
  appVersion: string
  newId: IdSource
  now: () => Date
  log: (code: string, details?: Readonly<Record<string, string | number>>) => void
  disk?: Disk
  pauses?: WorkPauses
}>

export function createBackups(ports: BackupPorts): Backups {
  const { dataFolder, store, versions, settings, beside, appVersion, newId, now, log, disk, pauses } = ports
  const place = backupPlaceStore(join(dataFolder, 'backups.json'))
  const usualFolder = join(dataFolder, 'backups')
  const session = randomBytes(2).toString('hex')
  const inTurn = createQueue()
  let known: Pick<BackupStatus, 'last' | 'shrunk'> | null = null
  let trouble: BackupStatus['trouble'] = null
  let isRunning = false
  let outcome: BackupOutcome = 'nothingToKeep'
  const timer = createWorkTimer(() => inTurn(make), pauses)

  async function where(): Promise<Readonly<{ folder: string; isUsualFolder: boolean; library: string }>> {
    const { folder, library } = await place.read()
    return { folder: folder ?? usualFolder, isUsualFolder: folder === null, library }
  }

  async function make(): Promise<boolean> {
    isRunning = true
    try {
      const at = await where()
      const source = { store, versions, settings, others: () => besideFiles(dataFolder, beside) }
      outcome = await makeBackup({ source, ...at, session, appVersion, now: now(), disk })
      trouble = null
      await look()
      return true
    } catch (error) {
      outcome = 'failed'
      note(error)
      return false
    } finally {
      isRunning = false
    }
  }

  /** Reads the newest backups through, so that the status never speaks of one that is damaged. */
  async function look(): Promise<void> {
    const { folder, library } = await where()
    const { counted, shrunk } = await ownBackups(folder, library)
    const last = await newestWhole(counted, now())
    const { trash } = await store.list()
    known = {
      last:
        last === null
          ? null
          : {
              at: last.stored.at.toISOString(),
              verifiedAt: now().toISOString(),
              plans: last.manifest.plans.length,
            },
      shrunk: await waitingShrunk(shrunk, last, new Set(trash.map(({ planId }) => planId)), now()),
    }
  }

  function note(error: unknown): void {
    const code = troubleOf(error)
    trouble = { code, at: now().toISOString() }
    log('backupFailed', { code })
  }

  async function status(): Promise<KnownStatus> {
    const { folder, isUsualFolder } = await where()
    return { folder, isUsualFolder, isRunning, ...(known ?? { last: null, shrunk: null }), trouble }
  }

  async function lookOnce(): Promise<void> {
    if (known !== null) return
    try {
      await look()
    } catch (error) {
      // The usual folder is made with the first backup.
      if (!(await where()).isUsualFolder) note(error)
    }
  }

  async function stored(name: string): Promise<StoredBackup> {
    const found = (await backupsIn((await where()).folder)).find((backup) => backup.name === name)
    if (found === undefined) throw new AppError('notFound', { name })
    return found
  }

  return {
    status: async () => {
      if (known === null && !isRunning) await inTurn(lookOnce)
      return status()
    },
    now: async () => {
      await timer.run()
      return { outcome, status: await status() }
    },
    list: () =>
      inTurn(async () => {
        const { folder, isUsualFolder, library } = await where()
        const backups = await backupsIn(folder).catch((error: unknown) => {
          if (isUsualFolder) return []
          throw error
        })
        return Promise.all(backups.map((backup) => lineOf(backup, library)))
      }),
    preview: (name) =>
      inTurn(async () => {
        const backup = await stored(name)
        return previewBackup(backup, await readBackup(backup.path), store, beside)
      }),
    restorePlan: (name, wish) =>
      inTurn(async () => {
        const { path } = await stored(name)
        const backup = await readBackup(path)
        const planId = await restorePlan(backup, wish, store, newId)
        if (wish.as === 'here') await unlessItFails('bringBack', log, () => bringVersionsBack(backup, planId, versions))
        timer.worked()
        return planId
      }),
    restoreBeside: (name, what) =>
      inTurn(async () => {
        const { path } = await stored(name)
        // Read before the new backup, which may be the one too many that this one goes for.
        const backup = await readBackup(path)
        if (!(await make())) throw new AppError('cannotWrite')
        await restoreBeside(backup, what, beside)
        timer.worked()
      }),
    changeFolder: async (folder) => {
      await inTurn(async () => {
        if (folder !== null && !(await isFolder(folder))) throw new AppError('notFound')
        await place.write({ ...(await place.read()), folder })
        known = null
        trouble = null
      })
      await timer.run()
      return status()
    },
    acceptShrunk: (name) =>
      inTurn(async () => {
        const { folder, library } = await where()
        const backup = await stored(name)
        if (!(await (await readBackup(backup.path)).isWhole())) throw new AppError('corruptFile', { name })
        await acceptBackup(folder, backup, disk)
        await prune(folder, library, now())
        await look()
        return status()
      }),
    worked: timer.worked,
    close: async () => {
      timer.stop()
      if (timer.isDue()) await Promise.race([timer.run(), pause(longestClosing, undefined, { ref: false })])
      timer.stop()
    },
  }
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

/** milliseconds; a share that does not answer must not hold the end of the program */
const longestClosing = 10_000
