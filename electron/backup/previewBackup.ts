import type { BackupPreview, PlanPreview } from '../../core/bridge/backups.ts'
import { AppError } from '../../core/bridge/result.ts'
import { isAdopted } from '../../core/plan/statusRules.ts'
import { checksumOf } from '../store/planFormat.ts'
import type { PlanStore, SavedPlan } from '../store/planStore.ts'
import { previewBeside } from './beside.ts'
import type { BesidePorts } from './beside.ts'
import type { StoredBackup } from './backupFolder.ts'
import type { Backup } from './readBackup.ts'
import type { ManifestPlan } from './manifest.ts'

/** What restoring from a backup would change, plan by plan, in the order of the backup's titles, and beside the plans. Changes nothing. */
export async function previewBackup(
  stored: StoredBackup,
  backup: Backup,
  store: Pick<PlanStore, 'list' | 'look'>,
  beside: BesidePorts,
): Promise<BackupPreview> {
  const { plans: listed, trash } = await store.list()
  const trashed = new Set(trash.map(({ planId }) => planId))
  const newer = new Set(listed.filter(({ isNewer }) => isNewer).map(({ planId }) => planId))
  const plans: PlanPreview[] = []
  for (const there of backup.manifest.plans) {
    const here = await planHere(store, there.planId)
    plans.push({
      planId: there.planId,
      there: sideOf(there),
      here: here === null ? null : sideHere(here),
      state: stateOf(there, backup, here),
      isInTrash: here === null && trashed.has(there.planId),
      canReplace:
        here !== null && here.plan.origin.kind === 'draft' && !isAdopted(here.plan) && !newer.has(there.planId),
    })
  }
  const inBackup = new Set(plans.map(({ planId }) => planId))
  return {
    name: stored.name,
    at: stored.at.toISOString(),
    plans,
    onlyHere: listed
      .filter(({ planId }) => !inBackup.has(planId))
      .map(({ planId, title }) => ({ planId, title: { ...title } })),
    ...(await previewBeside(backup, beside)),
  }
}

function stateOf(there: ManifestPlan, backup: Backup, here: SavedPlan | null): PlanPreview['state'] {
  const read = backup.plan(there.planId)
  if (!read.ok) return 'unreadable'
  if (here === null) return 'missingHere'
  if (checksumOf(read.value) === checksumOf(here.plan)) return 'same'
  return here.savedAt > there.savedAt ? 'newerHere' : 'differs'
}

const sideOf = ({
  title,
  savedAt,
  commitments,
}: Pick<ManifestPlan, 'title' | 'savedAt' | 'commitments'>): PlanPreview['there'] => ({
  title: { ...title },
  savedAt,
  commitments,
})

const sideHere = ({ plan, savedAt }: SavedPlan): PlanPreview['there'] =>
  sideOf({ title: plan.title, savedAt, commitments: plan.commitments.length })

/** null also for a plan here that can not be read: there is nothing to compare with, and nothing to write over. */
async function planHere(store: Pick<PlanStore, 'look'>, planId: string): Promise<SavedPlan | null> {
  try {
    return await store.look(planId)
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}
