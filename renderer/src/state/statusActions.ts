import { flushEdits } from './autosave.ts'
import { newId } from './ids.ts'
import { openPlanOrThrow, runEdit, undo, usePlanStore } from './planStore.ts'
import { closeNotice, notify, showDialog } from './uiStore.ts'
import type { EditLabel } from '../../../core/edit/entry.ts'
import { isStatusLabel } from '../../../core/edit/statusEdits.ts'
import type { StatusCommand } from '../../../core/edit/statusEdits.ts'
import type { PlanDate } from '../../../core/plan/dates.ts'
import type { LocalizedText } from '../../../core/plan/localized.ts'
import { isAdopted } from '../../../core/plan/statusRules.ts'
import type { WorkingStage } from '../../../core/plan/statusRules.ts'

export const moveToStage = (stage: WorkingStage): void => step({ name: 'setStage', stage })
export const adoptPlan = (resolution: string, adoptedOn: PlanDate): void =>
  step({ name: 'adopt', resolution, adoptedOn })
export const submitPlan = (submittedOn: PlanDate): void => step({ name: 'submit', submittedOn })
export const amendPlan = (reason: LocalizedText): void =>
  step({
    name: 'amend',
    id: newId(),
    reason: { sk: reason.sk.trim(), en: reason.en.trim() },
    at: today(),
  })

/** What an earlier step offered to undo makes way: the dialog has the way back. */
export function showStatus(): void {
  closeNotice()
  showDialog({ name: 'status' })
}

/** The adoption or submission that nothing has followed yet, so that it can be taken back; null when there is none. */
export function useStepToTakeBack(): EditLabel | null {
  return usePlanStore(({ plan, history }) => {
    const last = history.done.at(-1)?.label
    return plan !== null && isAdopted(plan) && last !== undefined && isStatusLabel(last) ? last : null
  })
}

/** Undoes the last step of an adopted plan. Ctrl+Z leaves it alone: nobody is to take an adoption back by a slip. */
export function takeStepBack(): void {
  showDialog(null)
  const taken = undo()
  if (taken === null) return
  notify({ kind: 'undone', label: taken.label })
  void flushEdits()
}

/** This computer's calendar day, `YYYY-MM-DD`. */
export function today(): PlanDate {
  const now = new Date()
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'))
  return `${now.getFullYear()}-${month}-${day}`
}

/** The dialog makes way for what has changed, and the notice offers the way back. */
function step(command: StatusCommand): void {
  const { status } = openPlanOrThrow()
  runEdit(command)
  showDialog(null)
  const label = usePlanStore.getState().history.done.at(-1)?.label
  if (openPlanOrThrow().status !== status && label !== undefined) notify({ kind: 'did', label })
  void flushEdits()
}
