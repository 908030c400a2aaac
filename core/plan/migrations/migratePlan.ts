import { from1to2 } from './from1to2.ts'

/** A plan of some schema version as its file holds it, not checked yet. */
export type PlanData = Readonly<Record<string, unknown>>

/** What leads from one version to the next: the step at index 0 leads from version 1 to 2. */
const steps: readonly ((plan: PlanData) => PlanData)[] = [from1to2]

/** The version this application writes. */
export const latestVersion = 2

/** The plan of a file of an older version, brought forward step by step; the schema then says whether it is a plan. */
export function migratePlan(plan: unknown, version: number): unknown {
  return isPlanData(plan) ? steps.slice(version - 1).reduce((reached, step) => step(reached), plan) : plan
}

/**
 * The same for a whole plan that stands in a journal, which does not tell its version: what a version added is missing
 * in all that is older.
 */
export function migrateUnmarkedPlan(plan: unknown): unknown {
  return migratePlan(plan, isPlanData(plan) && !('status' in plan) ? 1 : latestVersion)
}

function isPlanData(value: unknown): value is PlanData {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
