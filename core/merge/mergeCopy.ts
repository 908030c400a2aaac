import { mergePlans } from './mergePlans.ts'
import { withoutBase } from './withoutBase.ts'
import type { Merge } from './merge.ts'
import type { Plan } from '../plan/schema.ts'

/**
 * A colleague's copy and my plan, with the state both grew from, null when none is known. How far the plan is on its way
 * is mine to say: a step of the status names who adopted it and when, and no copy brings that along.
 */
export function mergeCopy(base: Plan | null, mine: Plan, theirs: Plan): Merge {
  const { status } = mine
  return mergePlans({ ...(base ?? withoutBase(mine)), status }, mine, { ...theirs, status })
}
