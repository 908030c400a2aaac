import { newCouncil } from '../plan/councilSchema.ts'
import type { IdSource } from '../plan/ids.ts'
import type { Plan } from '../plan/schema.ts'
import { newStatus } from '../plan/statusSchema.ts'
import { continuationOf } from './continuation.ts'

/** A prior plan as the draft of the next one: all its texts, with commitments that continue the old ones. */
export function draftFromPrior(plan: Plan, newPlanId: string, ids: IdSource): Plan {
  return {
    ...plan,
    id: newPlanId,
    origin: { kind: 'draft', importedFrom: null },
    status: newStatus,
    period: { ...plan.period, submitted: null },
    // A new plan goes to another session with another resolution.
    council: newCouncil,
    commitments: plan.commitments.map((commitment) => continuationOf(plan, commitment, ids)),
  }
}
