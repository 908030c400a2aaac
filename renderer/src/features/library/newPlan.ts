import type { PlanSummary } from '../../../../core/bridge/library.ts'
import type { PlanKind } from '../../../../core/plan/enums.ts'
import { emptyText } from '../../../../core/plan/localized.ts'
import type { LocalizedText } from '../../../../core/plan/localized.ts'
import type { SampleName } from '../../../../core/plan/samples/sampleNames.ts'

/** What the person has said about the plan to be made; what does not belong to `from` is kept for a change of mind. */
export type NewPlan = Readonly<{
  from: 'empty' | 'prior' | 'sample'
  title: LocalizedText
  kind: PlanKind
  sample: SampleName
  priorId: string | null
}>

export const nothingSaid: NewPlan = {
  from: 'empty',
  title: emptyText,
  kind: 'ogpLocal',
  sample: 'bb-2024',
  priorId: null,
}

/** A sample has its own title; the others need one in at least one language. */
export function isReady({ from, title, priorId }: NewPlan): boolean {
  const isNamed = title.sk.trim() !== '' || title.en.trim() !== ''
  return from === 'sample' || (isNamed && (from === 'empty' || priorId !== null))
}

/** The same with a prior plan chosen; its title is a start for whoever has not written one. */
export function withPrior(wanted: NewPlan, plans: readonly PlanSummary[], priorId: string): NewPlan {
  const prior = plans.find((plan) => plan.planId === priorId)
  const isBlank = wanted.title.sk.trim() === '' && wanted.title.en.trim() === ''
  return { ...wanted, priorId, title: isBlank ? (prior?.title ?? emptyText) : wanted.title }
}
