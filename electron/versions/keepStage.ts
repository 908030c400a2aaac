import { AppError } from '../../core/bridge/result.ts'
import type { JournalEntry } from '../../core/edit/entry.ts'
import { touchesStatus } from '../../core/edit/statusEdits.ts'
import { isEqual } from '../../core/merge/planJson.ts'
import type { Plan } from '../../core/plan/schema.ts'
import type { VersionMark } from '../../core/plan/versionMark.ts'
import type { Versions } from './versions.ts'

/** Whether entries may take a plan a step on; what takes one back adds nothing that is not kept already. */
export const mayMoveStage = (entries: readonly JournalEntry[]): boolean =>
  entries.some((entry) => entry.undoes === null && touchesStatus(entry))

/** Keeps a plan as it is at a step of its status, unless the newest version of this very step is just that plan. */
export async function keepStage(versions: Pick<Versions, 'list' | 'read' | 'keep'>, plan: Plan): Promise<void> {
  const { stage: name, amendments } = plan.status
  const stage = { name, amendment: amendments.length }
  if (isEqual(await newestAt(versions, plan.id, stage), plan)) return
  await versions.keep(plan, { kind: 'stage', name: '', sha256: null, stage })
}

async function newestAt(
  { list, read }: Pick<Versions, 'list' | 'read'>,
  planId: string,
  at: VersionMark['stage'],
): Promise<Plan | null> {
  const newest = (await list(planId)).versions.find(({ stage }) => isEqual(stage, at))
  if (newest === undefined) return null
  try {
    return await read(planId, newest.id)
  } catch (error) {
    // Damaged, and set aside by this: it is kept anew.
    if (error instanceof AppError) return null
    throw error
  }
}
