import { readFile } from 'node:fs/promises'

import { AppError } from '../../core/bridge/result.ts'
import { readNewerPlan } from '../../core/plan/newerPlanFile.ts'
import type { Plan } from '../../core/plan/schema.ts'
import { decode } from './fileAdapter.ts'
import type { PlanFiles } from './folders.ts'

/**
 * What can be read of a plan that a newer version has saved, after `error` said so; nothing of it is ever written.
 * Throws `error` when it says something else, or when too little of the plan can be understood.
 */
export async function lookAtNewer({ planId, snapshot }: PlanFiles, error: unknown): Promise<Plan> {
  if (!(error instanceof AppError) || error.failure.code !== 'newerFile') throw error
  const text = decode(await readFile(snapshot))
  const plan = text === null ? null : readNewerPlan(text)
  if (plan?.id !== planId) throw error
  return plan
}
