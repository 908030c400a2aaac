import { createCommitment, createMilestone, createPlan, createValueClaim } from '../../core/plan/create.ts'
import { ogpValueSchema } from '../../core/plan/enums.ts'
import { countingIds } from '../../core/plan/ids.ts'
import { localized } from '../../core/plan/localized.ts'
import { paragraphs } from '../../core/plan/richText.ts'
import type { Organisation, Plan } from '../../core/plan/schema.ts'
import { readTruth } from './import/readTruth.ts'

/** The plan that a document's ground truth describes, Slovak only. */
export function planFromTruth(name: string, prefix: string): Plan {
  const truth = readTruth(name)
  const ids = countingIds(prefix)
  const organisations: Organisation[] = []
  const idOf = (bodyName: string): string => {
    const known = organisations.find((organisation) => organisation.name.sk === bodyName)
    if (known !== undefined) return known.id
    const organisation: Organisation = { id: ids(), name: localized(bodyName, ''), kind: 'other' }
    organisations.push(organisation)
    return organisation.id
  }
  const sk = (text: string | null) => localized(text ?? '', '')
  const rich = (text: string | null) => ({ sk: paragraphs(text ?? ''), en: [] })
  const base = createPlan(ids(), sk(truth.plan.titleSk), 'ogpLocal')
  const commitments = truth.commitments.map((commitment) => ({
    ...createCommitment(ids()),
    title: sk(commitment.titleSk),
    start: commitment.start,
    end: commitment.end,
    leads: commitment.leads.map(idOf),
    leadsOutside: commitment.leadsOutside.map(idOf),
    supporting: commitment.supporting.map(idOf),
    problem: rich(commitment.problem),
    solution: rich(commitment.solution),
    values: commitment.valuesCanon.map((value) => createValueClaim(ids(), ogpValueSchema.parse(value))),
    milestones: commitment.milestones.map((milestone) => ({
      ...createMilestone(ids()),
      title: sk(milestone.title),
      output: sk(milestone.output),
      start: milestone.start,
      end: milestone.end,
      lead: milestone.lead === null ? null : idOf(milestone.lead),
    })),
  }))
  const period = { ...base.period, start: truth.plan.periodStart, end: truth.plan.periodEnd }
  return { ...base, period, commitments, organisations }
}
