import { AppError } from '../../core/bridge/result.ts'
import { exists } from '../store/trash.ts'
import { planPath } from '../store/folders.ts'
import type { Log } from '../services.ts'
import type { Folders } from '../store/folders.ts'
import type { PlanStore } from '../store/planStore.ts'
import type { Versions } from './versions.ts'

/** The same store, which keeps a version at the start of each day's work, and whose plans take their versions along. */
export function withVersions(store: PlanStore, versions: Versions, folders: Folders, log: Log): PlanStore {
  return {
    ...store,
    append: async (planId, entries) => {
      const current = async () => (await store.read(planId)).plan
      await unlessItFails('dayStart', log, () => versions.startDay(planId, current))
      return store.append(planId, entries)
    },
    deleteForever: async (planId) => {
      await store.deleteForever(planId)
      // A plan of this id that is in the library keeps its versions.
      if (!(await exists(planPath(folders, planId)))) await unlessItFails('forget', log, () => versions.forget(planId))
    },
  }
}

/** Versions are a safety net: when they can not be had, the work they accompany goes on. */
export async function unlessItFails(what: string, log: Log, job: () => Promise<unknown>): Promise<void> {
  try {
    await job()
  } catch (error) {
    log('versionFailed', { what, code: error instanceof AppError ? error.failure.code : 'internal' })
  }
}
