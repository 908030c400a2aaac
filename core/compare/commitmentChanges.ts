import type { Commitment, ValueClaim } from '../plan/commitmentSchema.ts'
import { languages } from '../plan/localized.ts'
import type { Language } from '../plan/localized.ts'
import { joinPlace } from '../plan/place.ts'
import { isEmptyDocument } from '../plan/richText.ts'
import type { Plan } from '../plan/schema.ts'
import type { FieldChange, PartChange } from './comparison.ts'
import { fieldChanges } from './fieldChanges.ts'
import type { Side } from './fieldChanges.ts'
import { matchParts, partChanges } from './partChanges.ts'

export type Changes = Readonly<{ changes: readonly FieldChange[]; parts: readonly PartChange[] }>

/** All that differs between two commitments that are the same one. */
export function commitmentChanges(oldPlan: Plan, old: Commitment, newPlan: Plan, now: Commitment): Changes {
  const shared = languages.filter((language) => speaks(old, language) && speaks(now, language))
  const before: Side = { plan: oldPlan, place: joinPlace('commitments', old.id), thing: old }
  const after: Side = { plan: newPlan, place: joinPlace('commitments', now.id), thing: now }
  const sides = <Item>(items: readonly Item[], newItems: readonly Item[]) =>
    [
      { ...before, items },
      { ...after, items: newItems },
    ] as const
  const milestones = matchParts(old.milestones, now.milestones, (milestone) => milestone.title)
  const criteria = matchParts(old.criteria, now.criteria, (criterion) => criterion.indicator)
  const budget = matchParts(old.budget, now.budget, (line) => line.purpose)
  return {
    changes: fieldChanges('commitment', before, after, shared),
    parts: [
      ...partChanges('values', 'value', ...sides(old.values, now.values), sameValues(old.values, now.values), shared),
      ...partChanges('budget', 'budget', ...sides(old.budget, now.budget), budget, shared),
      ...partChanges('milestones', 'milestone', ...sides(old.milestones, now.milestones), milestones, shared),
      ...partChanges('criteria', 'criterion', ...sides(old.criteria, now.criteria), criteria, shared),
    ],
  }
}

/** What differs in a plan outside its commitments and the material for the council. */
export function planChanges(old: Plan, now: Plan, shared: readonly Language[]): Changes {
  const before: Side = { plan: old, place: '', thing: old }
  const after: Side = { plan: now, place: '', thing: now }
  const goals = matchParts(old.goals, now.goals, (goal) => goal.title)
  return {
    changes: [
      ...fieldChanges('plan', before, after, shared),
      ...fieldChanges(
        'narrative',
        { plan: old, place: 'narrative', thing: old.narrative },
        { plan: now, place: 'narrative', thing: now.narrative },
        shared,
      ),
    ],
    parts: partChanges('goals', 'goal', { ...before, items: old.goals }, { ...after, items: now.goals }, goals, shared),
  }
}

/** The languages both plans speak. */
export function sharedLanguages(old: Plan, now: Plan): readonly Language[] {
  return languages.filter((language) => isUsed(old, language) && isUsed(now, language))
}

/** A language in which one side says nothing is a missing translation, not a change. */
function speaks(commitment: Commitment, language: Language): boolean {
  return (
    commitment.title[language].trim() !== '' ||
    !isEmptyDocument(commitment.problem[language]) ||
    !isEmptyDocument(commitment.solution[language])
  )
}

function isUsed(plan: Plan, language: Language): boolean {
  return plan.title[language].trim() !== '' || plan.commitments.some((commitment) => speaks(commitment, language))
}

function sameValues(old: readonly ValueClaim[], now: readonly ValueClaim[]) {
  return now.flatMap((claim) => {
    const counterpart = old.find((candidate) => candidate.value === claim.value)
    return counterpart === undefined ? [] : [{ old: counterpart, new: claim, likeness: 1 }]
  })
}
