import { flushEdits, markSaved, useSaveStore } from './autosave.ts'
import { putNews } from './newsStore.ts'
import { putPlan, usePlanStore } from './planStore.ts'
import { closeNotice, goToPlace, notify, showScreen, useUiStore } from './uiStore.ts'
import { takeForThisWindow } from './windowLock.ts'
import type { Failure } from '../../../core/bridge/result.ts'
import type { Language } from '../../../core/plan/localized.ts'
import type { Place } from '../../../core/plan/place.ts'
import { bridge } from '../bridge/bridge.ts'

type Opening = Readonly<{ planId: string; done: Promise<void> }>
let opening: Opening | null = null

/**
 * Opens a plan in the editor, the one before it handed over first. A double click asks twice: the second time is the
 * first one, or it would take the person back from wherever they went meanwhile.
 */
export function openPlan(planId: string): Promise<void> {
  if (opening?.planId === planId) return opening.done
  const done = enterPlan(planId).finally(() => {
    if (opening?.done === done) opening = null
  })
  opening = { planId, done }
  return done
}

async function enterPlan(planId: string): Promise<void> {
  if (!(await loadPlan(planId))) return
  useUiStore.setState({ place: '' })
  showScreen({ name: 'editor', planId })
}

/** Shows a place of a plan in the editor, whichever screen and plan the person comes from. */
export async function openPlanAt(planId: string, place: Place, language: Language | null = null): Promise<void> {
  const { screen } = useUiStore.getState()
  if (screen.name !== 'editor' || screen.planId !== planId) await openPlan(planId)
  if (usePlanStore.getState().plan?.id === planId) goToPlace(place, language)
}

/** Makes a plan the open one and stays on the screen; a plan that is open already keeps its history. */
export async function loadPlan(planId: string): Promise<boolean> {
  if (usePlanStore.getState().plan?.id === planId) return true
  if (!(await leavePlan())) return false
  const failure = await takePlan(planId)
  if (failure !== null) notify({ kind: 'failure', failure })
  return failure === null
}

/** Lets other windows write the open plan; null while this window only reads it. */
let letPlanGo: (() => void) | null = null

/**
 * Opens a plan while none is open; gives what went wrong, and says nothing of it. Two windows of one browser share the
 * main side, so the second one only reads: two writers would take each other's text.
 */
export async function takePlan(planId: string): Promise<Failure | null> {
  letPlanGo = await takeForThisWindow(`plan ${planId}`)
  if (letPlanGo === null) return readPlan(planId)
  const result = await bridge.call('draft:open', { planId })
  if (!result.ok) {
    leaveWindow()
    return result.error
  }
  putPlan(result.value.plan, result.value.log, result.value.access)
  putNews(planId, result.value.news)
  markSaved(result.value.savedAt)
  return null
}

async function readPlan(planId: string): Promise<Failure | null> {
  const result = await bridge.call('draft:look', { planId })
  if (!result.ok) return result.error
  const { plan, savedAt } = result.value
  putPlan(plan, [], { kind: 'read', holder: { host: '', user: '', since: savedAt } })
  markSaved(savedAt)
  return null
}

function leaveWindow(): void {
  letPlanGo?.()
  letPlanGo = null
}

/** Hands over the open plan's edits and closes it; false (and the plan stays open) while the disk refuses them. */
export async function leavePlan(): Promise<boolean> {
  const { plan } = usePlanStore.getState()
  if (plan === null) return true
  if (!(await flushEdits())) {
    const { state } = useSaveStore.getState()
    if (state.kind === 'failed') notify({ kind: 'failure', failure: state.failure })
    return false
  }
  if (letPlanGo !== null) await bridge.call('draft:close', { planId: plan.id })
  leaveWindow()
  putPlan(null)
  forgetSteps()
  return true
}

export async function backToLibrary(): Promise<void> {
  if (await leavePlan()) showScreen({ name: 'library' })
}

/** A notice that offers to undo or redo a step ends with the plan it belongs to. */
function forgetSteps(): void {
  const kind = useUiStore.getState().notice?.kind
  if (
    kind === 'did' ||
    kind === 'undone' ||
    kind === 'redone' ||
    kind === 'takenOver' ||
    kind === 'undoneMany' ||
    kind === 'redoneMany'
  )
    closeNotice()
}
