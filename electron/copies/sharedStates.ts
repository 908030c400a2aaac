import { checksumOf } from '../store/planFormat.ts'
import { standingSteps } from '../store/pastStates.ts'
import type { Version } from '../../core/bridge/versions.ts'
import type { Plan } from '../../core/plan/schema.ts'
import type { PlanFiles } from '../store/folders.ts'
import type { Versions } from '../versions/versions.ts'

/** A kept state that other copies of the plan have, or grew from, too. */
export type SharedState = Readonly<{ version: Version; plan: Plan; checksum: string }>

/**
 * The states a plan shares with its copies, newest first: as it was sent, as it was received, and copies that were merged
 * into it. A merge that was undone, or whose step the journal has forgotten, counts no more: its copy is no past of ours.
 */
export async function sharedStates(files: PlanFiles, versions: Versions): Promise<readonly SharedState[]> {
  const { versions: all } = await versions.list(files.planId)
  const kept = all.filter(({ kind }) => kind === 'sent' || kind === 'received' || kind === 'merged')
  const steps = kept.some(({ kind }) => kind === 'merged') ? await standingSteps(files) : new Set<string>()
  const shared: SharedState[] = []
  for (const version of kept.filter(({ kind, id }) => kind !== 'merged' || steps.has(id)).slice(0, mostStates)) {
    const plan = await versions.read(files.planId, version.id)
    shared.push({ version, plan, checksum: checksumOf(plan) })
  }
  return shared
}

/** More than two people exchange on one plan. */
const mostStates = 40
