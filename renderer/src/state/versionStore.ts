import { create } from 'zustand'

import { flushEdits, useSaveStore } from './autosave.ts'
import { ask } from './ask.ts'
import { openPlan } from './openPlan.ts'
import { openPlanOrThrow, runEdit, usePlanStore } from './planStore.ts'
import { notify, showDialog, showScreen, useUiStore } from './uiStore.ts'
import type { Output } from '../../../core/bridge/contract.ts'
import type { Version } from '../../../core/bridge/versions.ts'
import { applyEdit, isNothing } from '../../../core/edit/applyEdit.ts'
import { isAdopted } from '../../../core/plan/statusRules.ts'

type VersionsState = Output<'versions:list'> & Readonly<{ planId: string | null }>

const nothing: VersionsState = { planId: null, versions: [], damaged: 0 }

/** The versions of the plan that was asked about last; `planId` is null until they are known. */
export const useVersions = create<VersionsState>()(() => nothing)

export async function loadVersions(planId: string): Promise<void> {
  if (useVersions.getState().planId !== planId) useVersions.setState(nothing, true)
  const list = await ask('versions:list', { planId })
  if (list !== undefined) useVersions.setState({ ...list, planId }, true)
}

/** Keeps the plan as it is now under the person's words; false when it could not be kept. */
export async function nameVersion(planId: string, name: string): Promise<boolean> {
  if (!(await handOver(planId))) return false
  const version = await ask('versions:create', { planId, kind: 'named', name })
  await loadVersions(planId)
  return version !== undefined
}

export async function deleteVersion({ planId, id }: Version): Promise<void> {
  await ask('versions:delete', { planId, versionId: id })
  await loadVersions(planId)
}

/** Asks for a file and tells whether it is the one exported with this version; null when the person changed their mind. */
export async function checkFile({ planId, id }: Version): Promise<Readonly<{ name: string; isSame: boolean }> | null> {
  const file = await ask('files:pick', { purpose: 'import' })
  if (file === undefined || file === null) return null
  const checked = await ask('versions:isSameFile', { planId, versionId: id, token: file.token })
  return checked === undefined ? null : { name: file.name, isSame: checked.isSame }
}

export function compareVersion(version: Version): void {
  const { planId } = version
  showScreen({ name: 'compare', old: { planId, version }, new: { planId, version: null } })
}

/** Back from a comparison of versions to the plan, where the person was in it. */
export function backToPlan(planId: string): void {
  showScreen({ name: 'editor', planId })
}

/**
 * Brings a version back as one step of the plan's history, shown in the editor; the state before it is kept as a
 * version too. `called` is what the version is called in the history.
 */
export async function restoreVersion({ planId, id }: Version, called: string): Promise<void> {
  const read = await ask('versions:read', { planId, versionId: id })
  if (read === undefined) return loadVersions(planId)
  if (!(await showInEditor(planId))) return
  if (usePlanStore.getState().holder !== null) {
    notify({ kind: 'failure', failure: { code: 'heldElsewhere', params: {} } })
    return
  }
  if (isAdopted(openPlanOrThrow())) {
    notify({ kind: 'failure', failure: { code: 'adoptedPlan', params: {} } })
    return
  }
  if (!(await handOver(planId))) return
  const command = { name: 'restoreVersion', plan: read.plan, version: called } as const
  const result = applyEdit(openPlanOrThrow(), command)
  if (isNothing(result)) {
    notify({ kind: 'nothingToRestore' })
    return
  }
  if ((await ask('versions:create', { planId, kind: 'beforeRestore' })) === undefined) return
  runEdit(command)
  notify({ kind: 'did', label: result.label })
}

async function showInEditor(planId: string): Promise<boolean> {
  const { screen } = useUiStore.getState()
  if (usePlanStore.getState().plan?.id !== planId) await openPlan(planId)
  else if (screen.name !== 'editor') showScreen({ name: 'editor', planId })
  showDialog(null)
  return usePlanStore.getState().plan?.id === planId
}

/** The last edits of the plan are on the disk; otherwise says why not. */
export async function handOver(planId: string): Promise<boolean> {
  if (usePlanStore.getState().plan?.id !== planId || (await flushEdits())) return true
  const { state } = useSaveStore.getState()
  if (state.kind === 'failed') notify({ kind: 'failure', failure: state.failure })
  return false
}
