import { isRealDay } from './dates.ts'
import type { PlanDate } from './dates.ts'
import type { LocalizedText } from './localized.ts'
import type { Plan } from './schema.ts'
import type { PlanStage, PlanStatus } from './statusSchema.ts'

/** The stages before the adoption: a plan goes on and back among them as the work asks. */
export const workingStages = ['draft', 'departments', 'board', 'council'] as const
export type WorkingStage = (typeof workingStages)[number]

export const isWorkingStage = (stage: PlanStage): stage is WorkingStage =>
  workingStages.some((working) => working === stage)

/**
 * Whether the plan is what the council has adopted: read-only until it is opened for an amendment. A prior plan is
 * read-only for a reason of its own, whatever its status says.
 */
export const isAdopted = ({ origin, status }: Pick<Plan, 'origin' | 'status'>): boolean =>
  origin.kind === 'draft' && !isWorkingStage(status.stage)

export type Adoption = Readonly<{ resolution: string; adoptedOn: PlanDate | null }>

/** What is missing before a step of the status can be done, in the order in which a person fills it in. */
export type StatusFault =
  'resolutionMissing' | 'dayMissing' | 'dayInFuture' | 'dayBeforeAdoption' | 'dayBeforeEarlier' | 'reasonMissing'

/** `today` is a day, `YYYY-MM-DD`. */
export function adoptionFaults(status: PlanStatus, adoption: Adoption, today: PlanDate): readonly StatusFault[] {
  const earlier = status.amendments.at(-1)?.adoptedOn ?? null
  const { adoptedOn } = adoption
  return [
    ...(resolutionNumber(adoption.resolution) === '' ? (['resolutionMissing'] as const) : []),
    ...dayFaults(adoptedOn, today),
    ...(earlier !== null && adoptedOn !== null && adoptedOn < earlier ? (['dayBeforeEarlier'] as const) : []),
  ]
}

export function submissionFaults(
  { adoptedOn }: PlanStatus,
  submittedOn: PlanDate | null,
  today: PlanDate,
): readonly StatusFault[] {
  const isEarly = adoptedOn !== null && submittedOn !== null && submittedOn < adoptedOn
  return [...dayFaults(submittedOn, today), ...(isEarly ? (['dayBeforeAdoption'] as const) : [])]
}

/** The reason is read in Slovak by the council; the English one may come later. */
export const amendmentFaults = (reason: LocalizedText): readonly StatusFault[] =>
  reason.sk.trim() === '' ? ['reasonMissing'] : []

/** The number alone: people copy "č." along with it, and documents put it there by themselves. */
export const resolutionNumber = (written: string): string =>
  written.trim().replace(/^(?:č\.|číslo|no\.|number)\s*/iu, '')

function dayFaults(day: PlanDate | null, today: PlanDate): readonly StatusFault[] {
  if (day === null || !isRealDay(day)) return ['dayMissing']
  return day > today ? ['dayInFuture'] : []
}
