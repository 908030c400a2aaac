import type { Commitment } from '../plan/commitmentSchema.ts'
import type { IdSource } from '../plan/ids.ts'
import { emptyText } from '../plan/localized.ts'
import { emptyRichText } from '../plan/richText.ts'
import type { Plan } from '../plan/schema.ts'

/** True when a commitment of `draft` says that it continues this one of the `prior` plan. */
export const isContinued = (prior: Plan, commitmentId: string, draft: Plan): boolean =>
  draft.commitments.some(({ lineage }) => lineage?.planId === prior.id && lineage.commitmentId === commitmentId)

/**
 * A commitment of a prior plan as the start of a new one that continues it: everything that was promised, under new
 * ids and with its lineage; nothing of how it ended, and not the number OGP gave to the old one.
 */
export function continuationOf(plan: Plan, commitment: Commitment, ids: IdSource): Commitment {
  const milestones = new Map(commitment.milestones.map((milestone) => [milestone.id, ids()]))
  const renewed = <Item extends Readonly<{ id: string }>>(items: readonly Item[]): readonly Item[] =>
    items.map((item) => ({ ...item, id: ids() }))
  return {
    ...commitment,
    id: ids(),
    ogpId: '',
    values: renewed(commitment.values),
    budget: renewed(commitment.budget),
    milestones: commitment.milestones.map((milestone) => ({
      ...milestone,
      id: milestones.get(milestone.id) ?? ids(),
      status: null,
      evidence: emptyText,
    })),
    criteria: renewed(commitment.criteria).map((criterion) => ({
      ...criterion,
      milestone: criterion.milestone === null ? null : (milestones.get(criterion.milestone) ?? null),
    })),
    lineage: {
      planId: plan.id,
      planTitle: plan.title,
      commitmentId: commitment.id,
      number: String(plan.commitments.indexOf(commitment) + 1),
      title: commitment.title,
      news: emptyRichText,
    },
    completion: null,
    results: emptyRichText,
  }
}
