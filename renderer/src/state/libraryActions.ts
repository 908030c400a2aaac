import { ask } from './ask.ts'
import { refreshLibrary } from './libraryStore.ts'
import { openPlan } from './openPlan.ts'
import { closeNotice, notify } from './uiStore.ts'
import { handOver } from './versionStore.ts'
import type { Output } from '../../../core/bridge/contract.ts'
import type { PlanKind } from '../../../core/plan/enums.ts'
import type { SampleName } from '../../../core/plan/samples/sampleNames.ts'
import type { LocalizedText } from '../../../core/plan/localized.ts'

/** What can be done with plans in the library. Each shows its failure and leaves the list true. */
export async function createPlan(title: LocalizedText, kind: PlanKind): Promise<void> {
  await openCreated(await ask('library:create', { title, kind }))
}

export async function createFromSample(name: SampleName): Promise<void> {
  await openCreated(await ask('library:createFromSample', { name }))
}

export async function duplicatePlan(planId: string, title: LocalizedText, asDraft: boolean): Promise<void> {
  const created = await ask('library:duplicate', { planId, title, asDraft })
  if (asDraft) await openCreated(created)
  else await refreshLibrary()
}

/** A copy of a plan that somebody else is writing, to work on at once; it can be merged back later. */
export async function workBeside(planId: string): Promise<void> {
  await openCreated(await ask('merge:workBeside', { planId }))
}

export async function renamePlan(planId: string, title: LocalizedText): Promise<void> {
  await ask('library:rename', { planId, title })
  await refreshLibrary()
}

export async function trashPlan(planId: string, title: string): Promise<void> {
  const result = await ask('library:trash', { planId })
  await refreshLibrary()
  if (result !== undefined) notify({ kind: 'trashed', planId, title })
}

export async function restorePlan(planId: string): Promise<void> {
  closeNotice()
  await ask('library:restore', { planId })
  await refreshLibrary()
}

export async function deleteForever(planId: string): Promise<void> {
  await ask('library:deleteForever', { planId })
  await refreshLibrary()
}

async function openCreated(created: Output<'library:create'> | undefined): Promise<void> {
  await refreshLibrary()
  if (created !== undefined) await openPlan(created.planId)
}

/** A copy for somebody else, made of what is on the disk after the last edits got there, and kept where the person wants it. */
export async function savePlanCopy(planId: string): Promise<void> {
  if (!(await handOver(planId))) return
  const file = await ask('export:planFile', { planId })
  if (file === undefined) return
  const saved = await ask('files:save', file)
  if (saved !== undefined && saved !== null) notify({ kind: 'savedFile', name: saved.name })
}
