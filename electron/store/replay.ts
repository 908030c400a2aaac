import { AppError } from '../../core/bridge/result.ts'
import { applyEntry } from '../../core/edit/applyEdit.ts'
import { planSchema } from '../../core/plan/schema.ts'
import type { JournalEntry } from '../../core/edit/entry.ts'
import type { Plan } from '../../core/plan/schema.ts'

/** The plan after all the entries; AppError `wrongInput` when they do not lead to a plan. */
export function applyEntries(plan: Plan, entries: readonly JournalEntry[]): Plan {
  const next = planSchema.safeParse(applied(plan, entries))
  if (!next.success) throw new AppError('wrongInput', {}, next.error)
  // A step may change everything but which plan this is, and may not lock the plan it is a step of.
  if (next.data.id !== plan.id || next.data.origin.kind !== plan.origin.kind) throw new AppError('wrongInput')
  return next.data
}

/** The same as far as it goes: `count` entries from the first on fitted. */
export function applyFitting(plan: Plan, entries: readonly JournalEntry[]): Readonly<{ plan: Plan; count: number }> {
  try {
    return { plan: applyEntries(plan, entries), count: entries.length }
  } catch {
    // Some entry does not fit; one by one they show which.
  }
  let reached = plan
  for (const [count, entry] of entries.entries()) {
    try {
      reached = applyEntries(reached, [entry])
    } catch {
      return { plan: reached, count }
    }
  }
  return { plan: reached, count: entries.length }
}

function applied(plan: Plan, entries: readonly JournalEntry[]): Plan {
  try {
    return entries.reduce(applyEntry, plan)
  } catch (error) {
    // Immer throws on a patch whose path is not in this plan.
    throw new AppError('wrongInput', {}, error)
  }
}
