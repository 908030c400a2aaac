import { readFileSync, readdirSync } from 'node:fs'

import type { Plan } from '../../../core/plan/schema.ts'
import { plainText } from '../../../core/plan/richText.ts'

const fixtureFolder = new URL('../../fixtures/import/', import.meta.url)
export const fixtureNames = readdirSync(fixtureFolder)
  .filter((name) => name.endsWith('.docx'))
  .map((name) => name.slice(0, -'.docx'.length))

export const fixtureBytes = (name: string): Uint8Array => readFileSync(new URL(`${name}.docx`, fixtureFolder))

type TruthMilestone = Record<
  'title' | 'output' | 'start' | 'end' | 'lead' | 'indicator' | 'baseline' | 'target',
  string | null
>
type TruthCommitment = {
  titleSk: string | null
  titleEn: string | null
  start: string | null
  end: string | null
  leads: string[]
  leadsOutside: string[]
  supporting: string[]
  problem: string | null
  solution: string | null
  valuesCanon: string[]
  milestones: TruthMilestone[]
}
type Truth = {
  language: 'sk' | 'en'
  plan: { titleSk: string | null; titleEn: string | null; periodStart: string | null; periodEnd: string | null }
  commitments: TruthCommitment[]
}

export const readTruth = (name: string): Truth =>
  JSON.parse(readFileSync(new URL(`${name}.truth.json`, fixtureFolder), 'utf8')) as Truth

/** Every fact of a truth file beside what the plan says, in the words of the fixtures' README. */
export function factsOf(truth: Truth): readonly string[] {
  const { plan } = truth
  return [
    `plan title: ${plan.titleSk ?? plan.titleEn}`,
    `plan period: ${plan.periodStart} ${plan.periodEnd}`,
    `commitments: ${truth.commitments.length}`,
    ...truth.commitments.flatMap((commitment, index) => [
      `${index} title: ${commitment.titleSk ?? commitment.titleEn}`,
      `${index} start: ${commitment.start}`,
      `${index} end: ${commitment.end}`,
      `${index} leads: ${commitment.leads.join('; ')}`,
      `${index} outside: ${commitment.leadsOutside.join('; ')}`,
      `${index} supporting: ${commitment.supporting.join('; ')}`,
      `${index} problem: ${start(commitment.problem)}`,
      `${index} solution: ${start(commitment.solution)}`,
      `${index} values: ${commitment.valuesCanon.toSorted().join()}`,
      ...commitment.milestones.flatMap((milestone, order) =>
        (['title', 'output', 'start', 'end', 'lead', 'indicator', 'baseline', 'target'] as const).map(
          (key) => `${index}.${order} ${key}: ${milestone[key]}`,
        ),
      ),
    ]),
  ].map(normal)
}

export function factsOfPlan(plan: Plan, language: 'sk' | 'en'): readonly string[] {
  const name = (id: string | null): string | null =>
    plan.organisations.find((organisation) => organisation.id === id)?.name[language] ?? null
  const names = (ids: readonly string[]): string => ids.map(name).join('; ')
  return [
    `plan title: ${plan.title[language]}`,
    `plan period: ${plan.period.start} ${plan.period.end}`,
    `commitments: ${plan.commitments.length}`,
    ...plan.commitments.flatMap((commitment, index) => [
      `${index} title: ${commitment.title[language]}`,
      `${index} start: ${commitment.start}`,
      `${index} end: ${commitment.end}`,
      `${index} leads: ${names(commitment.leads)}`,
      `${index} outside: ${names(commitment.leadsOutside)}`,
      `${index} supporting: ${names(commitment.supporting)}`,
      `${index} problem: ${start(plainText(commitment.problem[language]))}`,
      `${index} solution: ${start(plainText(commitment.solution[language]))}`,
      `${index} values: ${commitment.values
        .map((claim) => claim.value)
        .toSorted()
        .join()}`,
      ...commitment.milestones.flatMap((milestone, order) => {
        const criterion = commitment.criteria.find((each) => each.milestone === milestone.id)
        return [
          `${index}.${order} title: ${milestone.title[language]}`,
          `${index}.${order} output: ${milestone.output[language] || null}`,
          `${index}.${order} start: ${milestone.start}`,
          `${index}.${order} end: ${milestone.end}`,
          `${index}.${order} lead: ${name(milestone.lead)}`,
          `${index}.${order} indicator: ${criterion?.indicator[language] ?? null}`,
          `${index}.${order} baseline: ${criterion?.baseline[language] ?? null}`,
          `${index}.${order} target: ${criterion?.target[language] ?? null}`,
        ]
      }),
    ]),
  ].map(normal)
}

const normal = (text: string): string => text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim()
const start = (text: string | null): string =>
  normal(text ?? '')
    .slice(0, 80)
    .trim()
