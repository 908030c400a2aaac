import { AppError } from '../../core/bridge/result.ts'
import { isEqual } from '../../core/merge/planJson.ts'
import { isAdopted } from '../../core/plan/statusRules.ts'
import { exists } from '../store/trash.ts'
import { planPath } from '../store/folders.ts'
import { keepStage, mayMoveStage } from './keepStage.ts'
import type { Log } from '../services.ts'
import type { Folders } from '../store/folders.ts'
import type { PlanStore } from '../store/planStore.ts'
import type { Versions } from './versions.ts'

/**
 * The same store, which keeps a version at the start of each day's work and at each step of a plan's status, and whose
 * plans take their versions along.
 */
export function withVersions(store: PlanStore, versions: Versions, folders: Folders, log: Log): PlanStore {
  return {
    ...store,
    append: async (planId, entries) => {
      const current = async () => (await store.read(planId)).plan
      await unlessItFails('dayStart', log, () => versions.startDay(planId, current))
      if (!mayMoveStage(entries)) return store.append(planId, entries)
      const before = await current()
      // What was adopted is never opened for an amendment before it is kept.
      if (isAdopted(before)) await keepStage(versions, before)
      const savedAt = await store.append(planId, entries)
      const after = await current()
      if (!isEqual(before.status, after.status)) await unlessItFails('stage', log, () => keepStage(versions, after))
      return savedAt
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
