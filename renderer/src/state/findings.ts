import { checkPlan } from '../../../core/check/checkPlan.ts'
import type { Finding } from '../../../core/check/finding.ts'
import type { Plan } from '../../../core/plan/schema.ts'

const memory = new WeakMap<Plan, readonly Finding[]>()

/** What the checks say of a plan; counted once for each value of it. */
export function findingsOf(plan: Plan): readonly Finding[] {
  const findings = memory.get(plan) ?? checkPlan(plan)
  memory.set(plan, findings)
  return findings
}
