import { AppError } from '../../core/bridge/result.ts'
import { isStatusStep, touchesStatus } from '../../core/edit/statusEdits.ts'
import type { JournalEntry } from '../../core/edit/entry.ts'
import type { Plan } from '../../core/plan/schema.ts'
import { isAdopted } from '../../core/plan/statusRules.ts'
import { applyEntries } from './replay.ts'

/** AppError `adoptedPlan` when one of the entries would change an adopted plan by anything but a step of its status. */
export function refuseIfAdopted(plan: Plan, entries: readonly JournalEntry[]): void {
  // The usual keystroke leaves the status alone and needs no second look.
  if (!isAdopted(plan) && !entries.some(touchesStatus)) return
  let reached = plan
  for (const entry of entries) {
    const next = applyEntries(reached, [entry])
    if (isAdopted(reached) && !isStatusStep(reached, next)) throw new AppError('adoptedPlan')
    reached = next
  }
}
