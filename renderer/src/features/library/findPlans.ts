import type { PlanSummary } from '../../../../core/bridge/library.ts'
import { fold } from '../../../../core/text/fold.ts'

/** The plans that hold every word of the query somewhere in their titles or texts; diacritics and case do not matter. */
export function findPlans(plans: readonly PlanSummary[], query: string): readonly PlanSummary[] {
  const words = fold(query)
    .split(' ')
    .filter((word) => word !== '')
  if (words.length === 0) return plans
  return plans.filter((plan) => {
    const text = `${fold(`${plan.title.sk} ${plan.title.en}`)} ${plan.searchText}`
    return words.every((word) => text.includes(word))
  })
}
