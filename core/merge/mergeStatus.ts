import { conflictAt } from './merge.ts'
import { isEqual } from './planJson.ts'
import { isAdopted } from '../plan/statusRules.ts'
import type { Conflict } from './merge.ts'
import type { Plan } from '../plan/schema.ts'

/** Where the status stands: one answer, because a stage and its resolution belong together. */
export const statusPlace = 'status'

/**
 * Only what the council has adopted may be called adopted. When the other side was adopted meanwhile and something of
 * mine is in the merged plan too, the status stays as mine and is put to the person.
 */
export function settleStatus(
  merged: Plan,
  { base, mine, theirs }: Readonly<{ base: Plan; mine: Plan; theirs: Plan }>,
  conflicts: Conflict[],
): Plan {
  if (!isAdopted(merged) || isEqual(merged.status, mine.status) || isEqual(content(merged), content(theirs)))
    return merged
  conflicts.push(
    conflictAt('value', statusPlace, null, { base: base.status, mine: mine.status, theirs: theirs.status }),
  )
  return { ...merged, status: mine.status }
}

const content = (plan: Plan): unknown => ({
  ...plan,
  status: null,
  origin: null,
  period: { ...plan.period, submitted: null },
})
