import { textIn } from '../../core/plan/localized.ts'
import { plainText } from '../../core/plan/richText.ts'
import type { Commitment, Criterion, Milestone } from '../../core/plan/commitmentSchema.ts'
import type { LocalizedText } from '../../core/plan/localized.ts'
import type { RichDocument } from '../../core/plan/richText.ts'
import type { Plan } from '../../core/plan/schema.ts'

export type ShownPlan = ReturnType<typeof showPlan>
export type ShownCommitment = ShownPlan['commitments'][number]

/** The plan as `show --json` prints it. A contract with scripts: fields are added, never renamed. */
export function showPlan(plan: Plan) {
  return {
    plan: {
      id: plan.id,
      titleSk: orNull(plan.title.sk),
      titleEn: orNull(plan.title.en),
      periodStart: plan.period.start,
      periodEnd: plan.period.end,
      stage: plan.status.stage,
      resolution: orNull(plan.status.resolution),
      adoptedOn: plan.status.adoptedOn,
      amendments: plan.status.amendments.length,
    },
    commitments: plan.commitments.map((commitment, position) => showCommitment(plan, commitment, position)),
  }
}

function showCommitment(plan: Plan, commitment: Commitment, position: number) {
  const names = (ids: readonly string[]): readonly string[] => ids.flatMap((id) => nameOf(plan, id) ?? [])
  return {
    id: commitment.id,
    number: String(position + 1),
    titleSk: orNull(commitment.title.sk),
    titleEn: orNull(commitment.title.en),
    start: commitment.start,
    end: commitment.end,
    leads: names(commitment.leads),
    leadsOutside: names(commitment.leadsOutside),
    supporting: names(commitment.supporting),
    values: commitment.values.map(({ value }) => value),
    problemSk: plainOrNull(commitment.problem.sk),
    problemEn: plainOrNull(commitment.problem.en),
    solutionSk: plainOrNull(commitment.solution.sk),
    solutionEn: plainOrNull(commitment.solution.en),
    milestones: commitment.milestones.map((milestone) => showMilestone(plan, milestone)),
    criteria: commitment.criteria.map(showCriterion),
    completion: commitment.completion,
  }
}

function showMilestone(plan: Plan, milestone: Milestone) {
  return {
    id: milestone.id,
    titleSk: orNull(milestone.title.sk),
    titleEn: orNull(milestone.title.en),
    outputSk: orNull(milestone.output.sk),
    outputEn: orNull(milestone.output.en),
    start: milestone.start,
    end: milestone.end,
    lead: milestone.lead === null ? null : nameOf(plan, milestone.lead),
    status: milestone.status,
  }
}

function showCriterion(criterion: Criterion) {
  return {
    id: criterion.id,
    milestone: criterion.milestone,
    indicatorSk: orNull(criterion.indicator.sk),
    indicatorEn: orNull(criterion.indicator.en),
    baseline: eitherOrNull(criterion.baseline),
    target: eitherOrNull(criterion.target),
    unit: eitherOrNull(criterion.unit),
    source: eitherOrNull(criterion.verification),
  }
}

function nameOf(plan: Plan, id: string): string | null {
  const organisation = plan.organisations.find((candidate) => candidate.id === id)
  return organisation === undefined ? null : eitherOrNull(organisation.name)
}

const orNull = (text: string): string | null => (text === '' ? null : text)
/** Fields the contract has once, not per language: Slovak, or English where only that is written. */
const eitherOrNull = (text: LocalizedText): string | null => orNull(textIn(text, 'sk'))
const plainOrNull = (document: RichDocument): string | null => orNull(plainText(document))
