import type { PlanSummary } from '../../../../core/bridge/library.ts'

type Sides = Readonly<{ oldId: string; newId: string }>

/**
 * Which of two plans is the old side of a comparison: the one whose period starts earlier; with the same or
 * an unknown start the prior one, then the one saved earlier.
 */
export function comparisonSides(one: PlanSummary, other: PlanSummary): Sides {
  return isOlder(other, one) ? { oldId: other.planId, newId: one.planId } : { oldId: one.planId, newId: other.planId }
}

function isOlder(plan: PlanSummary, than: PlanSummary): boolean {
  if (plan.periodStart !== null && than.periodStart !== null && plan.periodStart !== than.periodStart)
    return plan.periodStart < than.periodStart
  if (plan.origin !== than.origin) return plan.origin === 'prior'
  return plan.savedAt < than.savedAt
}
