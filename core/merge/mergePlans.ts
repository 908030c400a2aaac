import { diffPlans } from './diffPlans.ts'
import { settleStatus } from './mergeStatus.ts'
import { mergeValue } from './mergeTree.ts'
import { referencesIn, targetsIn, withoutLooseEnds } from './references.ts'
import { unifyTwins } from './unifyTwins.ts'
import type { Conflict, Merge } from './merge.ts'
import type { Place } from '../plan/place.ts'
import { planSchema } from '../plan/schema.ts'
import type { Plan } from '../plan/schema.ts'

/**
 * Two plans that grew from `base` in one: thing by thing and field by field, texts by language. Where only one side
 * changed something, its change stands; where both did differently, a conflict says so. Which plan is mine matters
 * for conflicts, and for the plan's own id and origin, which stay mine.
 */
export function mergePlans(base: Plan, mine: Plan, theirs: Plan): Merge {
  const sides = unifyTwins(base, { mine, theirs: { ...theirs, id: mine.id, origin: mine.origin } })
  const known = { mine: targetsIn(sides.mine), theirs: targetsIn(sides.theirs) }
  let keep: ReadonlySet<Place> = new Set<Place>()
  // What must stay is known only once everything is merged, and what stays may need more: until nothing is added.
  for (;;) {
    const conflicts: Conflict[] = []
    const merged = planSchema.parse(mergeValue({ keep, known, conflicts }, '', { base, ...sides }))
    const plan = settleStatus(merged, { base, ...sides }, conflicts)
    const missing = missingIn(plan, conflicts)
    const needed = new Set([
      ...keep,
      ...conflicts.filter(({ kind }) => kind === 'removedChanged').map(({ place }) => place),
      ...[...missing].filter((target) => known.mine.has(target) || known.theirs.has(target)),
    ])
    if (needed.size > keep.size) keep = needed
    else {
      const whole = withoutLooseEnds(plan)
      return { plan: whole, conflicts, changes: diffPlans(sides.mine, whole) }
    }
  }
}

/** What the plan, or an answer a person may choose, points at and the plan has not. */
function missingIn(plan: Plan, conflicts: readonly Conflict[]): ReadonlySet<Place> {
  const present = targetsIn(plan)
  const wanted = [
    referencesIn('', plan),
    ...conflicts.flatMap(({ place, mine, theirs }) => [referencesIn(place, mine), referencesIn(place, theirs)]),
  ]
  return new Set(wanted.flatMap((targets) => [...targets]).filter((target) => !present.has(target)))
}
