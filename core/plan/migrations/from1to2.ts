import { newCouncil } from '../councilSchema.ts'
import { newStatus } from '../statusSchema.ts'
import type { PlanData } from './migratePlan.ts'

/** Version 2 knows where a plan is on its way, and the material for the council around it. */
export function from1to2(plan: PlanData): PlanData {
  return { ...plan, status: newStatus, council: newCouncil }
}
