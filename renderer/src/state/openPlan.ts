import { flushEdits, markSaved } from './autosave.ts'
import { putPlan, usePlanStore } from './planStore.ts'
import { notify, showScreen, useUiStore } from './uiStore.ts'
import { bridge } from '../bridge/bridge.ts'

/** Opens a plan in the editor, the one before it handed over first. */
export async function openPlan(planId: string): Promise<void> {
  if (!(await leavePlan())) return
  const result = await bridge.call('draft:open', { planId })
  if (!result.ok) {
    notify({ kind: 'failure', failure: result.error })
    return
  }
  putPlan(result.value.plan)
  markSaved(result.value.savedAt)
  useUiStore.setState({ place: '' })
  showScreen({ name: 'editor', planId })
}

/** Hands over the open plan's edits and closes it; false (and the plan stays open) while the disk refuses them. */
export async function leavePlan(): Promise<boolean> {
  const { plan } = usePlanStore.getState()
  if (plan === null) return true
  if (!(await flushEdits())) return false
  await bridge.call('draft:close', { planId: plan.id })
  putPlan(null)
  return true
}

export async function backToLibrary(): Promise<void> {
  if (await leavePlan()) showScreen({ name: 'library' })
}
