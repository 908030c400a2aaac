import type { Commitment } from '../plan/commitmentSchema.ts'
import { monthIndex } from '../plan/dates.ts'
import type { PlanDate } from '../plan/dates.ts'
import type { DateShift } from './comparison.ts'
import { matchParts } from './partChanges.ts'

/** Milestones of less alike titles may be other milestones: their dates did not shift, they are other dates. */
const sameTitle = 0.8

/** By how many months the commitment's own dates went. */
export function commitmentShifts(old: Commitment, now: Commitment): readonly DateShift[] {
  const own = { old: old.id, new: now.id, oldMilestone: null, newMilestone: null }
  return [
    ...monthsBetween(old.start, now.start).map((months) => ({ ...own, what: 'commitmentStart' as const, months })),
    ...monthsBetween(old.end, now.end).map((months) => ({ ...own, what: 'commitmentEnd' as const, months })),
  ]
}

/** By how many months the dates of the milestones went that both have. */
export function milestoneShifts(old: Commitment, now: Commitment): readonly DateShift[] {
  return matchParts(old.milestones, now.milestones, (milestone) => milestone.title)
    .filter((match) => match.likeness >= sameTitle)
    .flatMap((match) => {
      const own = { old: old.id, new: now.id, oldMilestone: match.old.id, newMilestone: match.new.id }
      return [
        ...monthsBetween(match.old.start, match.new.start).map((months) => ({
          ...own,
          what: 'milestoneStart' as const,
          months,
        })),
        ...monthsBetween(match.old.end, match.new.end).map((months) => ({
          ...own,
          what: 'milestoneEnd' as const,
          months,
        })),
      ]
    })
}

/** The months from one date to another as a list of one; none when they are in one month or one is missing. */
function monthsBetween(from: PlanDate | null, to: PlanDate | null): readonly number[] {
  if (from === null || to === null || monthIndex(from) === monthIndex(to)) return []
  return [monthIndex(to) - monthIndex(from)]
}
