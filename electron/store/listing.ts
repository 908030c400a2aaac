import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'

import { AppError } from '../../core/bridge/result.ts'
import { readAs } from './fileAdapter.ts'
import { namesIn, planFiles } from './folders.ts'
import { planEnding, planFormat } from './planFormat.ts'
import { savedAt, stampOf } from './savedAt.ts'
import { setAsideAt } from './setAside.ts'
import { summaryOf } from './summary.ts'
import { trashedFiles } from './trash.ts'
import type { Output } from '../../core/bridge/contract.ts'
import type { PlanSummary } from '../../core/bridge/library.ts'
import type { Plan } from '../../core/plan/schema.ts'
import type { Folders } from './folders.ts'

export type Listing = Output<'library:list'>
type SetAside = Listing['setAside'][number]

/** The plan as it stands now, with all that its journal says; of a newer version's plan what can be read. */
export type LookedAt = Readonly<{ plan: Plan; isNewer: boolean }>

/** The library as the folders have it now. Plans whose files have not changed since the last look are not read again. */
export function createListing(folders: Folders, look: (planId: string) => Promise<LookedAt>): () => Promise<Listing> {
  const known = new Map<string, Readonly<{ stamp: string; summary: PlanSummary }>>()

  async function summaryOfPlan(planId: string): Promise<PlanSummary> {
    const files = planFiles(folders, planId)
    const stamp = await stampOf(files)
    const cached = known.get(planId)
    if (cached?.stamp === stamp) return cached.summary
    const { plan, isNewer } = await look(planId)
    const summary = summaryOf(plan, await savedAt(files), isNewer)
    known.set(planId, { stamp, summary })
    return summary
  }

  return async () => {
    const plans: PlanSummary[] = []
    const setAside: SetAside[] = []
    for (const name of await namesIn(folders.plans)) {
      if (!name.endsWith(planEnding)) continue
      const planId = basename(name, planEnding)
      try {
        plans.push(await summaryOfPlan(planId))
      } catch (error) {
        if (!(error instanceof AppError)) throw error
        // A file that was set aside is named below.
        if (error.failure.params['setAside'] !== undefined) continue
        setAside.push(await left(join(folders.plans, name), error.failure.code))
      }
    }
    for (const fileName of await namesIn(folders.plans)) {
      const at = setAsideAt(fileName)
      if (at === null) continue
      const recovered = plans.some(({ planId }) => fileName.startsWith(`${planId}${planEnding}.`))
      setAside.push({ fileName, at, code: 'corruptFile', recovered })
    }
    const trash = await listTrash(folders, setAside)
    plans.sort((one, other) => other.savedAt.localeCompare(one.savedAt))
    return { plans, trash, setAside }
  }
}

async function listTrash(folders: Folders, setAside: SetAside[]): Promise<Listing['trash']> {
  const trash: Listing['trash'] = []
  for (const { planId, path, trashedAt } of await trashedFiles(folders)) {
    const plan = await readAs(path, planFormat)
    if (plan.ok) trash.push({ planId, title: plan.value.plan.title, trashedAt })
    else setAside.push(await left(path, plan.error.code))
  }
  return trash.sort((one, other) => other.trashedAt.localeCompare(one.trashedAt))
}

/** The line of a file that is left where it is. */
async function left(path: string, code: string): Promise<SetAside> {
  const at = await stat(path).then(
    ({ mtime }) => mtime.toISOString(),
    // It vanished meanwhile; the line still says what was seen.
    () => new Date().toISOString(),
  )
  return { fileName: basename(path), at, code, recovered: false }
}
